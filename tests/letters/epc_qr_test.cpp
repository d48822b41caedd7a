#include "letters/epc_qr.h"

#include "base/sha256.h"
#include "support/vectors.h"

#include "support/catch.h"

#include <functional>
#include <string>

namespace tegoed::letters {
namespace {

base::Money cents(std::int64_t amount)
{
    return base::Money::ofMinor(amount, base::Currency::euro());
}

EpcPayment simplePayment()
{
    EpcPayment payment;
    payment.name = "Voorbeeld Handel B.V.";
    payment.iban = "NL91ABNA0417164300";
    return payment;
}

/// The payments behind the published and computed vectors (docs/domain/letters.md).
EpcPayment vectorPayment(int number)
{
    auto payment = simplePayment();
    switch (number) {
    case 1:
        payment = {1, "BPOTBEB1", "Red Cross of Belgium", "BE72000000001616", cents(100), "CHAR", "", "Urgency fund", "Sample EPC QR code"};
        break;
    case 2:
        payment.amount = cents(121000);
        payment.reference = "RF18539007547034";
        break;
    case 3:
        payment.amount = cents(4995);
        payment.text = "Factuur 2026-0042 klant 1007";
        break;
    case 4:
        payment.name = "Café Zoë & Søn";
        payment.amount = cents(1);
        payment.text = "Kenmerk 5000056789012345";
        break;
    case 6:
        payment.amount = cents(99'999'999'999);
        payment.text = "max";
        break;
    default: break;
    }
    return payment;
}

TEST_CASE("payment codes: the vectors, byte for byte", "[letters]")
{
    for (const int number : {1, 2, 3, 4, 5, 6}) {
        CAPTURE(number);
        const auto& vector = support::vectors()["epc_E" + std::to_string(number)];
        const auto payload = epcPayload(vectorPayment(number));
        REQUIRE(payload);
        CHECK(*payload == vector["payload"].get<std::string>());
        CHECK(payload->size() == vector["bytes"].get<std::size_t>());
        CHECK(base::sha256Hex(*payload) == vector["sha256"].get<std::string>());
    }
}

TEST_CASE("payment codes: 331 bytes are the most", "[letters]")
{
    auto payment = simplePayment();
    payment.name = std::string(70, 'N');
    payment.amount = cents(99'999'999'999);
    payment.text = std::string(140, 'T');
    payment.information = std::string(67, 'I');
    const auto payload = epcPayload(payment);
    REQUIRE(payload);
    CHECK(payload->size() == 331);
    CHECK(base::sha256Hex(*payload) == "df7f62cebc5858ec30b40983cfbbe5f60adbd73fe2342cdc7e22ff2938eca1bf");
    const auto code = qrCode(*payload);
    REQUIRE(code);
    CHECK(code->width == 69); // Version 13.
    payment.information += 'I';
    CHECK_FALSE(epcPayload(payment));
}

TEST_CASE("payment codes: each limit is a refusal that names its line", "[letters]")
{
    struct Row {
        const char* line;
        std::function<void(EpcPayment&)> change;
    };
    const Row table[] = {
        {"version", [](auto& p) { p.version = 3; }},
        {"bic", [](auto& p) { p.version = 1; }},
        {"bic", [](auto& p) { p.bic = "ABNANL2"; }},
        {"name", [](auto& p) { p.name = ""; }},
        {"name", [](auto& p) { p.name = std::string(71, 'N'); }},
        {"name", [](auto& p) { p.name = "A\nB"; }},
        {"name", [](auto& p) { p.name = "\xff"; }},
        {"iban", [](auto& p) { p.iban = "NL91ABNA0417164301"; }},
        {"amount", [](auto& p) { p.amount = cents(0); }},
        {"amount", [](auto& p) { p.amount = cents(-100); }},
        {"amount", [](auto& p) { p.amount = cents(100'000'000'000); }},
        {"currency", [](auto& p) { p.amount = base::Money::ofMinor(100, base::Currency::parse("USD").value()); }},
        {"purpose", [](auto& p) { p.purpose = "GDDSX"; }},
        {"reference", [](auto& p) { p.reference = "RF81539007547034"; }},
        {"text", [](auto& p) { p.reference = "RF18539007547034", p.text = "both"; }},
        {"text", [](auto& p) { p.text = std::string(141, 'T'); }},
        {"information", [](auto& p) { p.information = std::string(71, 'I'); }},
    };
    for (const auto& row : table) {
        auto payment = simplePayment();
        row.change(payment);
        const auto payload = epcPayload(payment);
        CAPTURE(row.line);
        REQUIRE_FALSE(payload);
        CHECK(payload.error().code == base::ErrorCode::FieldValueBad);
        CHECK(payload.error().arguments.at(0) == row.line);
    }
    // Characters are counted, not bytes.
    auto payment = simplePayment();
    for (int i = 0; i < 70; ++i)
        payment.name = i == 0 ? "é" : payment.name + "é";
    CHECK(epcPayload(payment));
}

TEST_CASE("payment codes: the pattern has its three corners", "[letters]")
{
    const auto code = qrCode(epcPayload(vectorPayment(2)).value());
    REQUIRE(code);
    CHECK((code->width - 17) % 4 == 0);
    CHECK(code->modules.size() == static_cast<std::size_t>(code->width * code->width));
    for (int i = 0; i < 7; ++i) { // The outer ring of a finder pattern is dark, the ring within it light.
        CHECK(code->isDark(i, 0));
        CHECK(code->isDark(code->width - 1 - i, 0));
        CHECK(code->isDark(i, code->width - 1));
        CHECK_FALSE(code->isDark(1 + i % 5, 1));
    }
    CHECK_FALSE(qrCode(""));
    CHECK_FALSE(qrCode(std::string(332, 'x')));
    CHECK_FALSE(qrCode(std::string(100'000, 'x')));
}

} // namespace
} // namespace tegoed::letters
