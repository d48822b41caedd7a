#include "app/wording.h"

#include "app/wording_tables.h"
#include "base/assert.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdint>
#include <string>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace tegoed::app {

namespace {

constexpr std::string_view kDigits = "0123456789";

const Wording* find(std::string_view key)
{
    static const auto byKey = [] {
        std::unordered_map<std::string_view, const Wording*> map;
        for (const auto table : allWordings())
            for (const auto& wording : table)
                map.emplace(wording.key, &wording);
        return map;
    }();
    const auto found = byKey.find(key);
    return found == byKey.end() ? nullptr : found->second;
}

std::string_view pattern(const Wording& wording, base::Language language)
{
    return language == base::Language::Dutch ? wording.dutch : wording.english;
}

/// `text` itself where it is no key below `subject`.
std::string wordOr(std::string_view subject, const std::string& code, base::Language language)
{
    const auto* wording = find(std::string{subject} + code);
    return wording == nullptr ? code : std::string{pattern(*wording, language)};
}

std::string sizeText(const std::string& bytes)
{
    std::uint64_t count = 0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), count);
    if (error != std::errc{} || end != bytes.data() + bytes.size()) return bytes;
    constexpr std::uint64_t kKib = 1024;
    for (const auto& [unit, unitName] : {std::pair{kKib * kKib * kKib, "GiB"}, std::pair{kKib * kKib, "MiB"}, std::pair{kKib, "KiB"}}) {
        if (count >= unit && count % unit == 0) return std::to_string(count / unit) + ' ' + unitName;
    }
    return bytes + " bytes";
}

/// What the system says of a file, in the reader's language: it speaks English.
std::string systemReason(const std::string& message, base::Language language)
{
    constexpr std::array kReasons{
        std::pair{EACCES, "no_rights"},           std::pair{EPERM, "not_allowed"},      std::pair{ENOENT, "not_there"},
        std::pair{ENOTDIR, "no_folder"},          std::pair{EISDIR, "is_folder"},       std::pair{EROFS, "read_only"},
        std::pair{ENOSPC, "disk_full"},           std::pair{EIO, "disk_fault"},         std::pair{EEXIST, "exists"},
        std::pair{ENAMETOOLONG, "name_too_long"}, std::pair{EOPNOTSUPP, "not_possible"}};
    for (const auto& [code, reason] : kReasons) {
        if (message == std::generic_category().message(code)) return wordOr("system.", reason, language);
    }
    return wordOr("system.", message, language);
}

/// The sentence of an error that stands inside another: its code and arguments from `first` on.
std::string innerSentence(const std::vector<std::string>& arguments, std::size_t first, base::Language language)
{
    if (arguments.size() <= first) return {};
    const auto codes = base::allErrorCodes();
    const auto code = std::find_if(codes.begin(), codes.end(), [&](auto candidate) { return base::name(candidate) == arguments[first]; });
    if (code == codes.end()) return arguments[first];
    return sentence({*code, {arguments.begin() + static_cast<std::ptrdiff_t>(first) + 1, arguments.end()}}, language);
}

/// An argument that is empty leaves two spaces behind.
std::string withoutDoubleSpaces(std::string text)
{
    for (auto at = text.find("  "); at != std::string::npos; at = text.find("  ", at))
        text.erase(at, 1);
    return text;
}

/// Which arguments of an error are amounts, from one up to one. They come as `1234.50`.
struct AmountArguments {
    base::ErrorCode code;
    std::size_t first, last;
};
constexpr std::array kAmountArguments{
    AmountArguments{base::ErrorCode::MoreThanOpen, 1, 2},        AmountArguments{base::ErrorCode::MoreThanUnallocated, 1, 2},
    AmountArguments{base::ErrorCode::ControlTotalDiffers, 0, 1}, AmountArguments{base::ErrorCode::RowOpenOutOfRange, 0, 1},
    AmountArguments{base::ErrorCode::RowPaidAboveAmount, 0, 1},  AmountArguments{base::ErrorCode::RowSettledButOpen, 1, 1},
    AmountArguments{base::ErrorCode::RowNegativeInvoice, 0, 0},  AmountArguments{base::ErrorCode::RowOtherAmount, 1, 2},
    AmountArguments{base::ErrorCode::VanishedTooMany, 2, 3}};

/// The arguments as a reader sees them: codes of commands, checks and faults in words, amounts in his style, sizes in units.
std::vector<std::string> readable(const base::Error& error, base::Language language)
{
    using base::ErrorCode;
    auto arguments = error.arguments;
    const auto reword = [&](std::size_t at, std::string_view subject) {
        if (at < arguments.size()) arguments[at] = wordOr(subject, arguments[at], language);
    };
    for (const auto& amounts : kAmountArguments) {
        if (amounts.code != error.code) continue;
        for (auto at = amounts.first; at <= amounts.last && at < arguments.size(); ++at)
            arguments[at] = amountText(arguments[at], language);
    }
    if (error.code == ErrorCode::SettledByPackage || error.code == ErrorCode::UndoBlocked) reword(0, "journal.");
    if (error.code == ErrorCode::UndoBlocked) reword(1, "journal.");
    if (error.code == ErrorCode::CheckFailed) {
        reword(0, "check.");
        if (arguments.size() > 1) arguments[1] = checkDetails(arguments[1], language);
    }
    if (error.code == ErrorCode::NoTable) reword(0, "looked_for.");
    if (error.code == ErrorCode::ChangedMeanwhile) reword(0, "changed.");
    if (error.code == ErrorCode::LedgerDamaged) reword(1, "damage.");
    const bool hasSystemReason = error.code == ErrorCode::FileUnreadable || error.code == ErrorCode::FileNotWritable ||
                                 error.code == ErrorCode::WriteFailed || error.code == ErrorCode::NoOutFolder;
    if (hasSystemReason && arguments.size() > 1) arguments[1] = systemReason(arguments[1], language);
    if (error.code == ErrorCode::FieldValueBad && arguments.size() > 2 && find("allowed." + arguments[2]) != nullptr) {
        reword(0, "column.");
        reword(2, "allowed.");
    }
    if (error.code == ErrorCode::PolicyInvalid) {
        reword(1, "policy_fault.");
        if (!arguments.empty() && arguments[0].empty()) arguments[0] = wordOr("policy_fault.", "the_top", language);
    }
    if (error.code == ErrorCode::LettersNotWritten) {
        auto inner = innerSentence(arguments, 1, language);
        arguments.resize(1);
        arguments.push_back(std::move(inner));
    }
    const bool isAboutFile =
        error.code == ErrorCode::FileEmpty || error.code == ErrorCode::FileIsBinary || error.code == ErrorCode::FileTooLarge;
    if (isAboutFile && !arguments.empty() && arguments[0].empty()) arguments[0] = error.file;
    if (error.code == ErrorCode::FileTooLarge && arguments.size() > 1) arguments[1] = sizeText(arguments[1]);
    return arguments;
}

template <class Value>
std::string named(std::string_view subject, Value value, base::Language language)
{
    return text(std::string{subject} + std::string{name(value)}, language);
}

std::string measureText(const worklist::Reason& reason, base::Currency currency, base::Language language)
{
    using worklist::ReasonCode;
    switch (reason.code) {
    case ReasonCode::NextAction: return base::displayShort(base::Date::ofDayNumber(static_cast<std::int32_t>(reason.measure)), language);
    case ReasonCode::OverdueAmount: {
        const auto amount = base::Money::ofMinor(reason.measure, currency);
        return currency.code() + ' ' + base::display(amount, numberStyle(language));
    }
    case ReasonCode::PaysLate:
        return std::to_string(reason.measure / 10) + (language == base::Language::Dutch ? ',' : '.') + std::to_string(reason.measure % 10);
    case ReasonCode::OtherCurrency:
    case ReasonCode::DaysOverdue:
    case ReasonCode::FirstTimeLate:
    case ReasonCode::OverLimit:
    case ReasonCode::OpeningReview:
    case ReasonCode::PaidSeen: return std::to_string(reason.measure);
    }
    TEGOED_UNREACHABLE();
}

} // namespace

std::span<const std::span<const Wording>> allWordings()
{
    static const std::array kTables{wording::usageErrors(),  wording::importErrors(),  wording::commandErrors(), wording::vocabulary(),
                                    wording::reasons(),      wording::importRemarks(), wording::commands(),      wording::columns(),
                                    wording::settingTexts(), wording::letterTexts(),   wording::policies(),      wording::errorDetails()};
    return kTables;
}

bool hasText(std::string_view key)
{
    return find(key) != nullptr;
}

std::string text(std::string_view key, base::Language language, const std::vector<std::string>& arguments)
{
    const auto* wording = find(key);
    TEGOED_ASSERT(wording != nullptr);
    return base::filled(pattern(*wording, language), arguments);
}

std::string sentence(const base::Error& error, base::Language language)
{
    const auto key = "error." + std::string{base::name(error.code)};
    const bool one = !error.arguments.empty() && error.arguments.front() == "1" && hasText(key + ".one");
    const auto arguments = readable(error, language);
    const bool isWhole = std::none_of(arguments.begin(), arguments.end(), [](const auto& argument) { return argument.empty(); });
    auto words = text(one ? key + ".one" : key, language, arguments);
    return isWhole ? words : withoutDoubleSpaces(std::move(words));
}

std::string sentenceWithPlace(const base::Error& error, base::Language language)
{
    std::string place;
    if (!error.file.empty()) place = error.file + (error.line > 0 ? ':' + std::to_string(error.line) : std::string{}) + ": ";
    return place + sentence(error, language);
}

std::string checkDetails(std::string_view details, base::Language language)
{
    std::string words;
    if (const auto colon = details.find(": "); colon != std::string_view::npos) {
        words = details.substr(0, colon + 2);
        details.remove_prefix(colon + 2);
    }
    bool isFirst = true;
    while (!details.empty()) {
        const auto part = details.substr(0, details.find("; "));
        details.remove_prefix(std::min(details.size(), part.size() + 2));
        const auto space = part.rfind(' ');
        const auto key = "found." + std::string{part.substr(0, space)};
        if (!std::exchange(isFirst, false)) words += "; ";
        if (hasText(key))
            words += text(key, language, {std::string{space == std::string_view::npos ? std::string_view{} : part.substr(space + 1)}});
        else
            words += part;
    }
    return words;
}

std::string text(dunning::Verdict verdict, base::Language language)
{
    return named("verdict.", verdict, language);
}

std::string text(dunning::Warning warning, base::Language language)
{
    return named("warning.", warning, language);
}

std::string text(dunning::Group group, base::Language language)
{
    return named("group.", group, language);
}

std::string text(ledger::Stage stage, base::Language language)
{
    return named("stage.", stage, language);
}

std::string text(ledger::CustomerKind kind, base::Language language)
{
    return named("customer_kind.", kind, language);
}

std::string text(ledger::DocumentKind kind, base::Language language)
{
    return named("document_kind.", kind, language);
}

std::string text(ledger::Channel channel, base::Language language)
{
    return named("channel.", channel, language);
}

std::string text(ledger::PaymentMethod method, base::Language language)
{
    return named("payment_method.", method, language);
}

std::string text(ledger::CallOutcome outcome, base::Language language)
{
    return named("outcome.", outcome, language);
}

std::string text(ledger::InsolvencyKind kind, base::Language language)
{
    return named("insolvency.", kind, language);
}

std::string text(worklist::Action action, base::Language language)
{
    return named("worklist.action.", action, language);
}

std::string text(const worklist::Reason& reason, base::Currency currency, base::Language language)
{
    const auto key = "worklist.reason." + std::string{name(reason.code)};
    const bool one = reason.measure == 1 && hasText(key + ".one");
    return text(one ? key + ".one" : key, language, {measureText(reason, currency, language)});
}

std::string amountText(std::string_view plain, base::Language language)
{
    const auto style = numberStyle(language);
    const char point = style == base::NumberStyle::English ? '.' : ',';
    const char group = style == base::NumberStyle::English ? ',' : '.';
    constexpr std::size_t kGroupLength = 3;
    const std::size_t first = plain.starts_with('-') ? 1 : 0;
    const auto end = std::min(plain.find('.'), plain.size());
    const bool isNumber = end > first && plain.find_first_not_of(kDigits, first) >= end &&
                          (end == plain.size() || plain.find_first_not_of(kDigits, end + 1) == std::string_view::npos);
    if (!isNumber) return std::string{plain};
    std::string shown{plain.substr(0, first)};
    for (auto at = first; at < end; ++at) {
        if (at > first && (end - at) % kGroupLength == 0) shown += group;
        shown += plain[at];
    }
    if (end < plain.size()) (shown += point) += plain.substr(end + 1);
    return shown;
}

base::NumberStyle numberStyle(base::Language language)
{
    return language == base::Language::Dutch ? base::NumberStyle::Dutch : base::NumberStyle::English;
}

} // namespace tegoed::app
