#include "exchange/list_reader.h"

#include "base/text.h"
#include "exchange/row_labels.h"
#include "exchange/worded_values.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace tegoed::exchange {

using base::ErrorCode;
using base::Result;

namespace {

/// The formats of most files are clear from their first rows; the rest of the rows then needs no look of its own.
constexpr int kProvisionalRowCount = 1000;
constexpr int kRowsBetweenReports = 8192;
constexpr std::size_t kShownBytes = 80;

int lineNumber(std::int64_t line)
{
    return static_cast<int>(std::min<std::int64_t>(line, std::numeric_limits<int>::max()));
}

Result<ColumnFormats> detectFormats(std::string_view utf8, const Layout& layout, const ImportOptions& options, std::int64_t rowLimit)
{
    FormatDetector detector{layout.plan, layout.headings, layout.sample, options};
    RowReader reader{utf8, layout.dialect, layout.dataStart};
    for (std::int64_t count = 0; count < rowLimit && reader.next(); ++count) {
        if (count % kRowsBetweenReports == 0 && options.work.stop.stop_requested()) return base::fail(ErrorCode::Cancelled);
        if (!reader.fault()) detector.add(reader.cells(), reader.line());
    }
    return detector.decide();
}

bool isEmpty(std::span<const std::string_view> cells)
{
    return std::all_of(cells.begin(), cells.end(), [](std::string_view cell) { return cell.empty(); });
}

class ListReader {
public:
    ListReader(TextStore& store, const Layout& layout, const ImportOptions& options, const std::string& fileName, ImportResult& result,
               RowConverter& converter)
        : m_store(store), m_layout(layout), m_options(options), m_fileName(fileName), m_result(result), m_converter(converter)
    {
    }

    /// False if the formats turned out to be in doubt.
    Result<bool> read(const ColumnFormats& formats, bool provisional)
    {
        m_result.faults.clear();
        m_result.warnings.clear();
        m_result.faultCount = m_result.readCount = m_result.leftOutCount = 0;
        m_converter.begin({m_layout, formats, m_options, m_store, m_result, provisional});
        const std::string_view utf8 = m_store.utf8();
        RowReader reader{utf8, m_layout.dialect, m_layout.dataStart};
        int untilReport = 0;
        while (reader.next()) {
            if (--untilReport < 0) {
                untilReport = kRowsBetweenReports;
                if (m_options.work.stop.stop_requested()) return base::fail(ErrorCode::Cancelled);
                if (m_options.work.progress)
                    m_options.work.progress(static_cast<std::int64_t>(reader.position().offset), static_cast<std::int64_t>(utf8.size()));
            }
            if (auto fault = faultOfBytes(reader)) {
                const std::int64_t line = reader.fault() ? reader.faultLine() : reader.line();
                addFault(std::move(*fault), line);
                continue;
            }
            if (isEmpty(reader.cells()) || isRule(reader.cells())) continue;
            RowOutcome outcome = m_converter.convert({reader.cells(), m_layout.plan, reader.line()});
            switch (outcome.kind) {
            case RowOutcome::Kind::Taken: ++m_result.readCount; break;
            case RowOutcome::Kind::LeftOut: ++m_result.leftOutCount; break;
            case RowOutcome::Kind::Blank: break;
            case RowOutcome::Kind::Doubt: return false;
            case RowOutcome::Kind::Faulty: addFault(std::move(*outcome.fault), reader.line()); break;
            }
        }
        m_converter.finish();
        return true;
    }

    void addFault(FaultyRow fault, std::int64_t line)
    {
        ++m_result.readCount;
        ++m_result.faultCount;
        if (m_result.faults.size() >= kFaultyRowLimit) return;
        fault.error.file = m_fileName;
        if (fault.error.line == 0) fault.error.line = lineNumber(line);
        m_result.faults.push_back(std::move(fault));
    }

private:
    /// Faults that need no look at what the cells mean.
    std::optional<FaultyRow> faultOfBytes(const RowReader& reader) const
    {
        const auto headingAt = [&](std::size_t column) {
            return column < m_layout.headings.size() ? m_layout.headings[column] : "#" + std::to_string(column + 1);
        };
        const auto faulty = [](ErrorCode code, std::vector<std::string> arguments = {}) {
            return RowOutcome::faulty(code, std::move(arguments)).fault;
        };
        if (reader.fault() == ErrorCode::QuoteNeverCloses) return faulty(ErrorCode::QuoteNeverCloses);
        if (m_store.hasNul() && std::memchr(reader.rowBytes().data(), 0, reader.rowBytes().size()) != nullptr)
            return faulty(ErrorCode::NulByte);
        if (reader.fault()) return faulty(*reader.fault(), {headingAt(reader.faultColumn())});
        const auto cells = reader.cells();
        if (m_store.hasBrokenText() && !base::isValidUtf8(reader.rowBytes())) {
            const auto broken = std::find_if(cells.begin(), cells.end(), [](std::string_view cell) { return !base::isValidUtf8(cell); });
            return faulty(ErrorCode::RowBadText, {headingAt(static_cast<std::size_t>(broken - cells.begin()))});
        }
        if (reader.cellCount() > m_layout.headings.size()) {
            const bool filled =
                reader.cellCount() > cells.size() || std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(m_layout.headings.size()),
                                                                 cells.end(), [](std::string_view cell) { return !cell.empty(); });
            if (filled)
                return faulty(ErrorCode::RowTooManyFields, {std::to_string(reader.cellCount()), std::to_string(m_layout.headings.size())});
        }
        return std::nullopt;
    }

    TextStore& m_store;
    const Layout& m_layout;
    const ImportOptions& m_options;
    const std::string& m_fileName;
    ImportResult& m_result;
    RowConverter& m_converter;
};

/// What a person chose and what the file proved. Guessed columns stay guesses: the next file may have others.
ImportProfile profileOf(const Layout& layout, const ColumnFormats& formats, const ImportOptions& options)
{
    ImportProfile profile;
    std::vector<std::string> words;
    for (const std::string& heading : layout.headings)
        words.push_back(normalisedHeading(heading));
    profile.headings = base::join(words, "|");
    profile.map = mergedMap(options);
    profile.encoding = options.chosenEncoding();
    profile.delimiter = options.chosenDelimiter();
    const auto firstKnown = [](const auto& list, auto none) {
        const auto hit = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one != none; });
        return hit == list.end() ? none : *hit;
    };
    profile.dates = firstKnown(formats.dates, std::optional<DateOrder>{});
    if (const char sign = firstKnown(formats.decimals, '\0'); sign != '\0') profile.decimal = sign;
    return profile;
}

} // namespace

RowOutcome RowOutcome::faulty(ErrorCode code, std::vector<std::string> arguments)
{
    return {Kind::Faulty, FaultyRow{base::Error{code, std::move(arguments)}}};
}

std::string ReadContext::heading(Field field) const
{
    const auto column = static_cast<std::size_t>(layout.plan.column(field));
    return column < layout.headings.size() ? layout.headings[column] : std::string{name(field)};
}

char ReadContext::decimalSign(Field field) const
{
    const auto column = static_cast<std::size_t>(layout.plan.column(field));
    return column < formats.decimals.size() ? formats.decimals[column] : '.';
}

std::optional<DateOrder> ReadContext::dateOrder(Field field) const
{
    const auto column = static_cast<std::size_t>(layout.plan.column(field));
    return column < formats.dates.size() ? formats.dates[column] : std::nullopt;
}

bool ReadContext::hasDayNumbers(Field field) const
{
    const auto column = static_cast<std::size_t>(layout.plan.column(field));
    return column < formats.dayNumbers.size() && formats.dayNumbers[column];
}

std::string_view ReadContext::email(const RowView& row, Field field) const
{
    const std::string_view cell = row[field];
    if (cell.empty()) return {};
    const EmailCell found = readEmail(cell);
    const std::string shown{cell.substr(0, kShownBytes)};
    if (found.address.empty())
        warn(WarningCode::BadEmail, {shown}, row.line());
    else if (!found.isComplete)
        warn(WarningCode::SeveralEmails, {shown, found.address}, row.line());
    return store.kept(found.isComplete ? cell : std::string_view{found.address});
}

std::optional<int> ReadContext::termsDays(const RowView& row) const
{
    const std::string_view cell = row[Field::TermsDays];
    const auto days = parseTermsDays(cell);
    const bool isFault = layout.plan.isStrict(Field::TermsDays); // The row's reader says so.
    if (!days && !cell.empty() && !isFault) warn(WarningCode::UnknownTerms, {std::string{cell.substr(0, kShownBytes)}}, row.line());
    return days;
}

void ReadContext::warn(WarningCode code, std::vector<std::string> arguments, std::int64_t line) const
{
    if (result.warnings.size() < kFaultyRowLimit) result.warnings.push_back({code, std::move(arguments), line});
}

base::Error locatedIn(base::Error error, const std::string& fileName)
{
    error.file = fileName;
    if (!error.arguments.empty() && error.arguments.front().empty()) error.arguments.front() = fileName;
    return error;
}

bool repeatsHeadings(const RowView& row, const Layout& layout)
{
    const auto cells = row.cells();
    std::size_t same = 0;
    std::size_t filled = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].empty()) continue;
        ++filled;
        if (i < layout.headings.size() && cells[i] == layout.headings[i]) ++same;
    }
    return same >= 2 && same * 2 > filled;
}

std::string_view firstText(const RowView& row)
{
    const auto hit = std::find_if(row.cells().begin(), row.cells().end(), [](std::string_view cell) { return !cell.empty(); });
    return hit == row.cells().end() ? std::string_view{} : *hit;
}

Result<void> readList(ListKind list, std::shared_ptr<TextStore> store, const ImportOptions& options, const std::string& fileName,
                      ImportResult& result, RowConverter& converter)
{
    const auto located = [&](base::Error error) { return base::fail(locatedIn(std::move(error), fileName)); };
    auto layout = findLayout(list, store->utf8(), options);
    if (!layout) return located(std::move(layout).error());
    result.encoding = code(store->encoding());
    result.texts = store;
    result.columns = usesOf(layout->plan, layout->headings);

    ListReader reader{*store, *layout, options, fileName, result, converter};
    if (auto formats = detectFormats(store->utf8(), *layout, options, kProvisionalRowCount)) {
        auto clear = reader.read(*formats, true);
        if (!clear) return located(std::move(clear).error());
        if (*clear) {
            result.profile = profileOf(*layout, *formats, options);
            return {};
        }
    }
    auto formats = detectFormats(store->utf8(), *layout, options, std::numeric_limits<std::int64_t>::max());
    if (!formats) return located(std::move(formats).error());
    auto done = reader.read(*formats, false);
    if (!done) return located(std::move(done).error());
    result.profile = profileOf(*layout, *formats, options);
    return {};
}

} // namespace tegoed::exchange
