#pragma once

#include "base/date.h"
#include "base/money.h"
#include "letters/compose.h"

#include <string>
#include <string_view>
#include <vector>

namespace tegoed::letters {

/// The fixed words of a letter's layout, in one language: headings and labels. The sentences stand in the templates.
struct Labels {
    std::string_view date, customerNumber, letterNumber, controller, attention;
    std::string_view number, creditNumber, reference, issuedOn, dueOn, daysOverdue, amount, paid, open, document;
    std::string_view itemsTotal, setOff, toPay, payBy, onDueDate, groupTotal;
    std::string_view paymentTitle, iban, bic, accountName, paymentReference, qrCaption, payOnline;
    std::string_view informationHeading, otherItems, credits, unallocated, total, copyTo;
    std::string_view openItems, balance, atAgency, withAgency, seen, notDue, statementFile; ///< Of a statement of account.
    std::string_view registration, vatNumber;
    std::string_view paymentsUntil, openOf, forCustomer, pageOf; ///< Patterns: `{0}`, `{1}`.
    std::string_view invoice, invoices, invoiceCount, conjunction, alternative;
    std::string_view oneDay, days, daysDative, us, neutralSalutation;
};

[[nodiscard]] const Labels& labelsOf(base::Language language);

/// The name of a group of items, by its stage: `Tweede herinnering`.
[[nodiscard]] std::string_view stageHeading(ledger::Stage stage, base::Language language);
[[nodiscard]] std::string_view columnTitle(ItemColumn column, base::Language language);

[[nodiscard]] base::NumberStyle numberStyle(base::Language language);
/// With its currency, as a sentence writes it: `€ 1.210,00`, `€1,210.00`, `1.210,00 €`; never broken over two lines.
[[nodiscard]] std::string amountText(base::Money amount, base::Language language);
/// `A, B en C`.
[[nodiscard]] std::string listed(const std::vector<std::string>& words, std::string_view conjunction);

} // namespace tegoed::letters
