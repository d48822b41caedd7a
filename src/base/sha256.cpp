#include "base/sha256.h"

#include "base/assert.h"

#include <openssl/evp.h>

namespace tegoed::base {

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : m_state(std::make_unique<State>())
{
    TEGOED_ASSERT(m_state->context != nullptr);
    TEGOED_ASSERT(EVP_DigestInit_ex(m_state->context.get(), EVP_sha256(), nullptr) == 1);
}

Sha256::~Sha256() = default;
Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;

void Sha256::add(std::string_view bytes)
{
    TEGOED_ASSERT(m_state != nullptr);
    TEGOED_ASSERT(EVP_DigestUpdate(m_state->context.get(), bytes.data(), bytes.size()) == 1);
}

std::string Sha256::hex()
{
    TEGOED_ASSERT(m_state != nullptr);
    std::array<unsigned char, 32> sum{};
    TEGOED_ASSERT(EVP_DigestFinal_ex(m_state->context.get(), sum.data(), nullptr) == 1);
    m_state.reset();

    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    text.reserve(2 * sum.size());
    for (const auto byte : sum) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

std::string sha256Hex(std::string_view bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.hex();
}

} // namespace tegoed::base
