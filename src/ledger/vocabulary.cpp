#include "ledger/vocabulary.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace tegoed::ledger {
namespace {

using namespace std::string_view_literals;

/// The words of one list, in the order of its enumerators; `Last` proves that none is missing.
template <class Type>
struct Words;

#define TEGOED_WORDS(Type, Last, ...)                                                                                                      \
    template <>                                                                                                                            \
    struct Words<Type> {                                                                                                                   \
        static constexpr std::array texts{__VA_ARGS__};                                                                                    \
        static_assert(texts.size() == static_cast<std::size_t>(Type::Last) + 1);                                                           \
    };

TEGOED_WORDS(Settlement, Bank, "package"sv, "bank"sv)
TEGOED_WORDS(CustomerKind, Intercompany, "unknown"sv, "business"sv, "consumer"sv, "government"sv, "intercompany"sv)
TEGOED_WORDS(PaymentMethod, Factoring, "transfer"sv, "direct_debit"sv, "card"sv, "prepaid"sv, "factoring"sv)
TEGOED_WORDS(Channel, Whatsapp, "email"sv, "letter"sv, "phone"sv, "sms"sv, "whatsapp"sv)
TEGOED_WORDS(ContactRole, Trustee, "invoices"sv, "reminders"sv, "approver"sv, "manager"sv, "finance_manager"sv, "director"sv, "trustee"sv)
TEGOED_WORDS(DocumentKind, Journal, "invoice"sv, "credit_note"sv, "journal"sv)
TEGOED_WORDS(PaymentSource, Opening, "hand"sv, "import"sv, "bank"sv, "opening"sv)
TEGOED_WORDS(AllocationKind, Unknown, "payment"sv, "credit"sv, "write_off"sv, "opening"sv, "unknown"sv)
TEGOED_WORDS(InsolvencyKind, Dissolved, "bankruptcy"sv, "suspension"sv, "wsnp"sv, "debt_counselling"sv, "administration"sv, "deceased"sv,
             "dissolved"sv)
TEGOED_WORDS(ContactKind, Snooze, "call"sv, "email"sv, "note"sv, "snooze"sv)
TEGOED_WORDS(CallOutcome, NotPresent, "promise"sv, "paid_already"sv, "dispute"sv, "asks_copy"sv, "asks_plan"sv, "refuses"sv, "call_back"sv,
             "no_answer"sv, "voicemail"sv, "wrong_number"sv, "not_present"sv)
TEGOED_WORDS(Stage, Collections, "pre_due"sv, "reminder_1"sv, "reminder_2"sv, "reminder_3"sv, "call"sv, "reminder_4"sv, "formal_notice"sv,
             "collections"sv)
static_assert(Words<Stage>::texts.size() == kStageCount);
#undef TEGOED_WORDS

template <class Type>
std::optional<Type> parse(std::string_view text)
{
    const auto& texts = Words<Type>::texts;
    const auto found = std::find(texts.begin(), texts.end(), text);
    if (found == texts.end()) return std::nullopt;
    return static_cast<Type>(found - texts.begin());
}

template <class Type>
constexpr auto allOf = [] {
    std::array<Type, Words<Type>::texts.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i] = static_cast<Type>(i);
    }
    return all;
}();

} // namespace

#define TEGOED_VOCABULARY(Type)                                                                                                            \
    std::string_view name(Type value)                                                                                                      \
    {                                                                                                                                      \
        return Words<Type>::texts.at(static_cast<std::size_t>(value));                                                                     \
    }                                                                                                                                      \
    std::optional<Type> parse##Type(std::string_view text)                                                                                 \
    {                                                                                                                                      \
        return parse<Type>(text);                                                                                                          \
    }                                                                                                                                      \
    std::span<const Type> all##Type##s()                                                                                                   \
    {                                                                                                                                      \
        return allOf<Type>;                                                                                                                \
    }

TEGOED_VOCABULARY(Settlement)
TEGOED_VOCABULARY(CustomerKind)
TEGOED_VOCABULARY(PaymentMethod)
TEGOED_VOCABULARY(Channel)
TEGOED_VOCABULARY(ContactRole)
TEGOED_VOCABULARY(DocumentKind)
TEGOED_VOCABULARY(PaymentSource)
TEGOED_VOCABULARY(AllocationKind)
TEGOED_VOCABULARY(InsolvencyKind)
TEGOED_VOCABULARY(ContactKind)
TEGOED_VOCABULARY(CallOutcome)
TEGOED_VOCABULARY(Stage)
#undef TEGOED_VOCABULARY

bool reached(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Promise:
    case CallOutcome::PaidAlready:
    case CallOutcome::Dispute:
    case CallOutcome::AsksCopy:
    case CallOutcome::AsksPlan:
    case CallOutcome::Refuses:
    case CallOutcome::CallBack: return true;
    case CallOutcome::NoAnswer:
    case CallOutcome::Voicemail:
    case CallOutcome::WrongNumber:
    case CallOutcome::NotPresent: return false;
    }
    return false;
}

} // namespace tegoed::ledger
