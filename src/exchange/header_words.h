#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tegoed::exchange {

enum class ListKind : std::uint8_t { Items, Customers, Contacts };
/// `items`, `customers`, `contacts`.
[[nodiscard]] std::string_view code(ListKind kind);
[[nodiscard]] std::optional<ListKind> parseListKind(std::string_view code);

// What a column may hold: the contract's fields by their names, and columns that only help to find them (names in angle brackets).
// It would move the line ends of this list to and fro.
// clang-format off
#define TEGOED_IMPORT_FIELDS(X)                                                                                                            \
    X(Company, "company")                                                                                                                  \
    X(Customer, "customer")                                                                                                                \
    X(CustomerName, "customer_name")                                                                                                       \
    X(Number, "number")                                                                                                                    \
    X(Kind, "kind")                                                                                                                        \
    X(Issued, "issued")                                                                                                                    \
    X(Due, "due")                                                                                                                          \
    X(Amount, "amount")                                                                                                                    \
    X(Open, "open")                                                                                                                        \
    X(Currency, "currency")                                                                                                                \
    X(Reference, "reference")                                                                                                              \
    X(Order, "order") X(Settled, "settled") X(Paid, "paid") X(Disputed, "disputed") X(DunningLevel, "dunning_level")                       \
        X(DunnedOn, "dunned_on") X(FormalNoticeOn, "formal_notice_on") X(CollectionsOn, "collections_on") X(DunningBlock, "dunning_block") \
            X(PaymentMethod, "payment_method") X(Sent, "sent") X(Received, "received") X(Discount, "discount")                             \
                X(DiscountUntil, "discount_until") X(File, "file") X(Email, "email") X(Country, "country") X(Language, "language")         \
                    X(TermsDays, "terms_days") X(Name, "name") X(Street, "street") X(Postcode, "postcode") X(City, "city")                 \
                        X(Phone, "phone") X(VatNumber, "vat_number") X(Registration, "registration") X(Iban, "iban") X(Limit, "limit")     \
                            X(InsuredLimit, "insured_limit") X(Controller, "controller") X(AccountManager, "account_manager")              \
                                X(AccountManagerEmail, "account_manager_email") X(Channel, "channel") X(Parent, "parent")                  \
                                    X(Payer, "payer") X(Segment, "segment") X(Policy, "policy") X(PoRequired, "po_required")               \
                                        X(Role, "role") X(Salutation, "salutation") X(Debit, "<debit>") X(Credit, "<credit>")              \
                                            X(Indicator, "<debit_or_credit>") X(AmountLocal, "<amount_local>")                             \
                                                X(OpenLocal, "<open_local>") X(LocalCurrency, "<local_currency>") X(OpenFlag, "<is_open>") \
                                                    X(Voucher, "<voucher>") X(Text, "<text>") X(HouseNumber, "<house_number>")             \
                                                        X(Status, "<status>")
// clang-format on

enum class Field : std::uint8_t {
#define TEGOED_X(name, text) name,
    TEGOED_IMPORT_FIELDS(TEGOED_X)
#undef TEGOED_X
};
#define TEGOED_X(name, text) +1
inline constexpr std::size_t kFieldCount = 0 TEGOED_IMPORT_FIELDS(TEGOED_X);
#undef TEGOED_X

/// The contract's name of the field.
[[nodiscard]] std::string_view name(Field field);
/// A field that `--map` may name for this kind of list.
[[nodiscard]] std::optional<Field> parseField(ListKind list, std::string_view name);

/// What the cells of a column must look like, for headings that mean different things in different packages.
enum class Content : std::uint8_t { Any, Date, Amount, Code, Name, YesNo, CountryCode };

/// One thing that a heading may mean.
struct Meaning {
    Field field;
    int rank;        ///< 0 the contract's own name; the lowest rank gets the field.
    Content content; ///< The cells must look so; `Any` for headings that are clear.
};

/// Lower case, umlauts as two letters, without accents, spaces and marks: `Fälligkeit (netto)` is `faelligkeitnetto`.
[[nodiscard]] std::string normalisedHeading(std::string_view heading);

/// All that a heading may mean, best first; empty for columns that are no field. `normalised` comes from normalisedHeading.
[[nodiscard]] std::vector<Meaning> meanings(ListKind list, std::string_view normalised);

} // namespace tegoed::exchange
