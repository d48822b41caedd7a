#include "base/error.h"

#include "support/catch.h"

#include <set>

namespace tegoed::base {
namespace {

TEST_CASE("errors have names of their own and the class of the exit code", "[error]")
{
    std::set<std::string_view> names;
    for (const auto code : allErrorCodes())
        names.insert(name(code));
    CHECK(names.size() == allErrorCodes().size());
    CHECK(names.contains("file_missing"));

    CHECK(name(ErrorCode::LedgerLocked) == "ledger_locked");
    CHECK(errorClass(ErrorCode::BadUsage) == ErrorClass::Usage);
    CHECK(errorClass(ErrorCode::ImportFaulty) == ErrorClass::Refused);
    CHECK(errorClass(ErrorCode::LedgerLocked) == ErrorClass::Ledger);
    CHECK(errorClass(ErrorCode::LettersNotWritten) == ErrorClass::Partly);
    CHECK(static_cast<int>(errorClass(ErrorCode::InternalFault)) == 70);
}

Result<int> half(int number)
{
    if (number % 2 != 0) return fail(ErrorCode::BadValue, {"number", std::to_string(number)});
    return number / 2;
}

Result<int> quarter(int number)
{
    TEGOED_TRY(const auto once, half(number));
    TEGOED_TRY(const auto twice, half(once));
    return twice;
}

Result<void> isQuarter(int number)
{
    TEGOED_CHECK(quarter(number));
    return {};
}

TEST_CASE("TEGOED_TRY and TEGOED_CHECK hand the first error on", "[error]")
{
    CHECK(quarter(12) == 3);
    REQUIRE_FALSE(quarter(6).has_value());
    CHECK(quarter(6).error().code == ErrorCode::BadValue);
    CHECK(quarter(6).error().arguments == std::vector<std::string>{"number", "3"});
    CHECK(isQuarter(4).has_value());
    CHECK_FALSE(isQuarter(5).has_value());
}

TEST_CASE("a failure carries its error to whoever catches it", "[error]")
{
    const Failure failure{Error{ErrorCode::DiskFull, {"/ledger"}}};
    CHECK(failure.error().arguments.front() == "/ledger");
    CHECK(std::string{failure.what()} == "disk_full");
}

} // namespace
} // namespace tegoed::base
