#pragma once

#include "base/date.h"
#include "base/money.h"

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>

namespace tegoed::cli {

/// Writes one JSON document as it goes, so that a million rows need no memory. Texts are escaped, bytes that are no UTF-8 become U+FFFD,
/// money is a text with the currency's decimals. The caller opens and closes in order; the destructor writes what is buffered.
class JsonWriter {
public:
    explicit JsonWriter(std::ostream& out);
    ~JsonWriter();
    JsonWriter(const JsonWriter&) = delete;
    JsonWriter& operator=(const JsonWriter&) = delete;

    JsonWriter& beginObject();
    JsonWriter& endObject();
    JsonWriter& beginArray();
    JsonWriter& endArray();
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(const char* text) { return value(std::string_view{text}); }
    JsonWriter& value(const std::string& text) { return value(std::string_view{text}); }
    JsonWriter& value(std::int64_t number);
    JsonWriter& value(int number) { return value(std::int64_t{number}); }
    JsonWriter& value(bool flag);
    JsonWriter& value(double number); ///< Never money. Four decimals; what is no number becomes null.
    JsonWriter& value(base::Date date);
    JsonWriter& value(base::Money amount);
    JsonWriter& null();
    template <class T>
    JsonWriter& value(const std::optional<T>& perhaps)
    {
        return perhaps ? value(*perhaps) : null();
    }
    /// A value that is JSON already.
    JsonWriter& raw(std::string_view json);

    template <class T>
    JsonWriter& member(std::string_view name, const T& content)
    {
        return key(name).value(content);
    }

private:
    void separate(bool isContainer);
    void quoted(std::string_view text);
    void writeIfFull();
    void write();

    std::ostream& m_out;
    std::string m_buffer{};
    std::string m_open{}; ///< `{` or `[` for each open container.
    bool m_first = true;  ///< Nothing stands in the innermost container yet.
    bool m_afterKey = false;
};

} // namespace tegoed::cli
