#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace tegoed::base {

/// SHA-256 of bytes that come in pieces. Lower-case hexadecimal out.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    void add(std::string_view bytes);
    [[nodiscard]] std::string hex(); ///< Ends the sum; no `add` after it.

private:
    struct State;
    std::unique_ptr<State> m_state;
};

[[nodiscard]] std::string sha256Hex(std::string_view bytes);

} // namespace tegoed::base
