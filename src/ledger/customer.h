#pragma once

#include "base/date.h"
#include "base/ids.h"
#include "base/money.h"
#include "ledger/vocabulary.h"

#include <optional>
#include <string>

namespace tegoed::ledger {

/// A customer with all fields of the contract. Empty text and no value mean "not known". Limits are in the ledger's currency.
struct Customer {
    base::CustomerId id{};
    std::string number{};
    std::string name{};
    CustomerKind kind = CustomerKind::Unknown;
    std::string street{};
    std::string postcode{};
    std::string city{};
    std::string country{}; ///< ISO 3166-1, two letters.
    std::optional<base::Language> language{};
    std::string email{};
    std::string phone{};
    std::string vatNumber{};
    std::string registration{}; ///< Chamber of commerce or the like.
    std::string iban{};
    std::optional<std::int64_t> limitMinor{};
    std::optional<std::int64_t> insuredLimitMinor{};
    std::optional<int> termsDays{};
    PaymentMethod paymentMethod = PaymentMethod::Transfer;
    std::string controller{};
    std::string accountManager{};
    std::string accountManagerEmail{};
    std::optional<Channel> channel{};
    std::string parent{}; ///< Number of the group's head, for limits and figures.
    std::string payer{};  ///< Number of the customer who pays and gets the letters.
    std::string segment{};
    std::string policy{}; ///< Name of the own dunning schedule; empty: the segment's, else `standard`.
    bool poRequired = false;

    bool operator==(const Customer&) const = default;
};

/// A person or mailbox at a customer.
struct Contact {
    base::ContactId id{};
    base::CustomerId customer{};
    ContactRole role = ContactRole::Invoices;
    std::string name{};
    std::string salutation{};
    std::string email{};
    std::string phone{};
    std::optional<base::Language> language{};

    bool operator==(const Contact&) const = default;
};

/// Everything of a customer stands still while this is set (contract, `insolvency`).
struct Insolvency {
    InsolvencyKind kind = InsolvencyKind::Bankruptcy;
    base::Date on{};
    std::string trustee{};
    std::string reference{};

    bool operator==(const Insolvency&) const = default;
};

/// One of our own companies: the creditor on the letters.
struct Company {
    base::CompanyId id{};
    std::string name{}; ///< Empty until somebody fills it in.
    std::string street{};
    std::string postcode{};
    std::string city{};
    std::string country{};
    std::string iban{};
    std::string bic{};
    std::string vatNumber{};
    std::string registration{};
    std::string email{};
    std::string phone{};
    std::string letterhead{};   ///< Path of a PNG, JPEG or SVG for the head of letters.
    std::string paymentLink{};  ///< Pattern of a payment page, `{reference}` and `{amount}` are filled in.
    std::string invoiceFiles{}; ///< Folder and pattern of the invoices' PDFs, `{number}` is filled in.

    bool operator==(const Company&) const = default;
};

} // namespace tegoed::ledger
