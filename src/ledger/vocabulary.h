#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace tegoed::ledger {

// The closed word lists of the contract. Each has `name` (the code in JSON, CSV and the ledger file) and `parse…` (its inverse), and
// `all…` for tables and tests. The numbers are stored nowhere: the file keeps names.

/// Who settles the ledger: the accounting package's list, or bank statements and entries by hand. Never both.
enum class Settlement : std::uint8_t { Package, Bank };
enum class CustomerKind : std::uint8_t { Unknown, Business, Consumer, Government, Intercompany };
enum class PaymentMethod : std::uint8_t { Transfer, DirectDebit, Card, Prepaid, Factoring };
enum class Channel : std::uint8_t { Email, Letter, Phone, Sms, Whatsapp };
enum class ContactRole : std::uint8_t { Invoices, Reminders, Approver, Manager, FinanceManager, Director, Trustee };
/// Documents are what a customer was charged or credited with. A payment on account or a journal credit is a payment (payment.h).
enum class DocumentKind : std::uint8_t { Invoice, CreditNote, Journal };
enum class PaymentSource : std::uint8_t { Hand, Import, Bank, Opening };
/// What took an open amount away. `Unknown` is an item that vanished from the list and nobody yet said why.
enum class AllocationKind : std::uint8_t { Payment, Credit, WriteOff, Opening, Unknown };
enum class InsolvencyKind : std::uint8_t { Bankruptcy, Suspension, Wsnp, DebtCounselling, Administration, Deceased, Dissolved };
/// What happened with a customer (timeline). Outcomes are of calls only. A snooze is nobody's contact: the customer leaves the list until a
/// day.
enum class ContactKind : std::uint8_t { Call, Email, Note, Snooze };
enum class CallOutcome : std::uint8_t {
    Promise,
    PaidAlready,
    Dispute,
    AsksCopy,
    AsksPlan,
    Refuses,
    CallBack,
    NoAnswer,
    Voicemail,
    WrongNumber,
    NotPresent
};

/// The name of a step in a dunning schedule, mildest first (contract, dunning rule 2: severity).
enum class Stage : std::uint8_t { PreDue, Reminder1, Reminder2, Reminder3, Call, Reminder4, FormalNotice, Collections };
inline constexpr int kStageCount = 8;

#define TEGOED_VOCABULARY(Type)                                                                                                            \
    [[nodiscard]] std::string_view name(Type value);                                                                                       \
    [[nodiscard]] std::optional<Type> parse##Type(std::string_view text);                                                                  \
    [[nodiscard]] std::span<const Type> all##Type##s();

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

/// Whether somebody was spoken to (contract, `log`).
[[nodiscard]] bool reached(CallOutcome outcome);

/// A set of stages: bit n is the stage with severity n.
class StageSet {
public:
    StageSet() = default;
    explicit constexpr StageSet(std::uint8_t bits) : m_bits(bits) {}
    [[nodiscard]] constexpr std::uint8_t bits() const { return m_bits; }
    [[nodiscard]] constexpr bool contains(Stage stage) const { return (m_bits >> static_cast<unsigned>(stage) & 1U) != 0; }
    constexpr void insert(Stage stage) { m_bits = static_cast<std::uint8_t>(m_bits | 1U << static_cast<unsigned>(stage)); }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    bool operator==(const StageSet&) const = default;

private:
    std::uint8_t m_bits = 0;
};

} // namespace tegoed::ledger
