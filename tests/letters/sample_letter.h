#pragma once

#include "letters/letter.h"
#include "letters/payment_reference.h"

#include <cstdint>
#include <string>

namespace tegoed::letters {

// Letters for tests, built from a few words. Everything that a test looks at it sets itself.

inline base::Date onDay(int year, unsigned month, unsigned day)
{
    return base::Date::of(year, month, day).value();
}

inline base::Money euro(std::int64_t cents)
{
    return base::Money::ofMinor(cents, base::Currency::euro());
}

/// An invoice of which all is open and claimed, issued thirty days before it was due.
inline LetterItem sampleItem(const std::string& number, base::Date dueOn, int daysOverdue, std::int64_t cents, ledger::Stage stage)
{
    LetterItem item;
    item.number = number;
    item.issuedOn = dueOn - base::Days{30};
    item.dueOn = dueOn;
    item.daysOverdue = daysOverdue;
    item.amount = item.open = item.claimed = euro(cents);
    item.stage = stage;
    return item;
}

/// Sets the sums and the reference that follow from the items.
inline void addUp(Letter& letter)
{
    letter.itemsTotal = euro(0);
    for (const auto& item : letter.items)
        letter.itemsTotal += item.claimed;
    letter.toPay = letter.itemsTotal + letter.setOff;
    letter.reference = paymentReference(letter.items, letter.letterNumber);
}

/// A letter of 23 November 2026 over one invoice of EUR 1,210.00, asked for by the 30th.
inline Letter sampleLetter(base::Language language, ledger::Stage stage, int daysOverdue)
{
    Letter letter;
    letter.language = language;
    letter.stage = stage;
    letter.letterNumber = "L-1042";
    letter.writtenOn = onDay(2026, 11, 23);
    letter.payBy = onDay(2026, 11, 30);
    letter.paymentsUntil = onDay(2026, 11, 20);
    letter.controllerName = "Sanne Bakker";
    auto& company = letter.company;
    company.name = "Voorbeeld Handel B.V.";
    company.street = "Keizersgracht 221";
    company.postcode = "1016 DV";
    company.city = "Amsterdam";
    company.country = "NL";
    company.iban = "NL91ABNA0417164300";
    company.registration = "12345678";
    company.email = "debiteuren@voorbeeld.example";
    company.phone = "020 123 45 67";
    auto& recipient = letter.recipient;
    recipient.number = "1007";
    recipient.name = "Jansen Bouw B.V.";
    recipient.street = "Industrieweg 12";
    recipient.postcode = "3542 AD";
    recipient.city = "Utrecht";
    recipient.country = "NL";
    recipient.email = "administratie@jansenbouw.example";
    letter.items = {sampleItem("2026-0042", letter.writtenOn - base::Days{daysOverdue}, daysOverdue, 121000, stage)};
    addUp(letter);
    return letter;
}

inline constexpr base::Language kLanguages[] = {base::Language::Dutch, base::Language::English, base::Language::German};

} // namespace tegoed::letters
