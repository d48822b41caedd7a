#include "letters/labels.h"

#include "base/assert.h"

namespace tegoed::letters {
namespace {

constexpr std::string_view kNoBreakSpace = "\u00a0";

constexpr Labels kDutch{
    .date = "Datum",
    .customerNumber = "Debiteurnummer",
    .letterNumber = "Briefnummer",
    .controller = "Behandeld door",
    .attention = "T.a.v.",
    .number = "Factuur",
    .creditNumber = "Creditnota",
    .reference = "Uw kenmerk",
    .issuedOn = "Datum",
    .dueOn = "Vervaldatum",
    .daysOverdue = "Dagen",
    .amount = "Bedrag",
    .paid = "Betaald",
    .open = "Open",
    .document = "Document",
    .itemsTotal = "Totaal van deze facturen",
    .setOff = "Verrekend met creditnota's en betalingen",
    .toPay = "Te betalen",
    .payBy = "Uiterlijk",
    .onDueDate = "op de vervaldatum",
    .groupTotal = "Subtotaal",
    .paymentTitle = "Uw betaling",
    .iban = "IBAN",
    .bic = "BIC",
    .accountName = "Ten name van",
    .paymentReference = "Kenmerk",
    .qrCaption = "Scan met de app van uw bank",
    .payOnline = "Online betalen",
    .informationHeading = "Ter informatie",
    .otherItems = "Overige openstaande facturen",
    .credits = "Openstaande creditnota's",
    .unallocated = "Ontvangen, nog niet afgeletterd",
    .total = "Totaal",
    .copyTo = "Kopie aan:",
    .openItems = "Openstaande facturen",
    .balance = "Saldo",
    .atAgency = "Waarvan bij het incassobureau",
    .withAgency = "bij het incassobureau: betaal dit bedrag daar",
    .seen = "Ontvangen op onze rekening, nog niet verwerkt",
    .notDue = "Niet vervallen",
    .statementFile = "REKENINGOVERZICHT",
    .registration = "KvK",
    .vatNumber = "Btw",
    .paymentsUntil = "Betalingen zijn verwerkt tot en met {0}.",
    .openOf = "van {0} open is {1} betwist",
    .forCustomer = "voor {0}",
    .pageOf = "Pagina {0} van {1}",
    .invoice = "factuur",
    .invoices = "facturen",
    .invoiceCount = "{0} facturen",
    .conjunction = "en",
    .alternative = "of",
    .oneDay = "1 dag",
    .days = "{0} dagen",
    .daysDative = "{0} dagen",
    .us = "ons",
    .neutralSalutation = "Geachte heer, mevrouw,",
};

constexpr Labels kEnglish{
    .date = "Date",
    .customerNumber = "Customer number",
    .letterNumber = "Letter number",
    .controller = "Handled by",
    .attention = "Attn.",
    .number = "Invoice",
    .creditNumber = "Credit note",
    .reference = "Your reference",
    .issuedOn = "Date",
    .dueOn = "Due date",
    .daysOverdue = "Days",
    .amount = "Amount",
    .paid = "Paid",
    .open = "Open",
    .document = "Document",
    .itemsTotal = "Total of these invoices",
    .setOff = "Less credit notes and payments",
    .toPay = "To pay",
    .payBy = "By",
    .onDueDate = "the due date",
    .groupTotal = "Subtotal",
    .paymentTitle = "Your payment",
    .iban = "IBAN",
    .bic = "BIC",
    .accountName = "Account name",
    .paymentReference = "Reference",
    .qrCaption = "Scan with your bank's app",
    .payOnline = "Pay online",
    .informationHeading = "For information",
    .otherItems = "Other open invoices",
    .credits = "Open credit notes",
    .unallocated = "Received, not yet allocated",
    .total = "Total",
    .copyTo = "Copy to:",
    .openItems = "Open invoices",
    .balance = "Balance",
    .atAgency = "Of which with the collection agency",
    .withAgency = "with the collection agency: pay this amount there",
    .seen = "Received in our account, not yet processed",
    .notDue = "Not due",
    .statementFile = "STATEMENT",
    .registration = "Reg. no.",
    .vatNumber = "VAT",
    .paymentsUntil = "Payments are included up to and including {0}.",
    .openOf = "of {0} open, {1} is disputed",
    .forCustomer = "for {0}",
    .pageOf = "Page {0} of {1}",
    .invoice = "invoice",
    .invoices = "invoices",
    .invoiceCount = "{0} invoices",
    .conjunction = "and",
    .alternative = "or",
    .oneDay = "1 day",
    .days = "{0} days",
    .daysDative = "{0} days",
    .us = "us",
    .neutralSalutation = "Dear Sir or Madam,",
};

constexpr Labels kGerman{
    .date = "Datum",
    .customerNumber = "Kundennummer",
    .letterNumber = "Briefnummer",
    .controller = "Bearbeitet von",
    .attention = "z. Hd.",
    .number = "Rechnung",
    .creditNumber = "Gutschrift",
    .reference = "Ihr Zeichen",
    .issuedOn = "Datum",
    .dueOn = "Fällig am",
    .daysOverdue = "Tage",
    .amount = "Betrag",
    .paid = "Bezahlt",
    .open = "Offen",
    .document = "Beleg",
    .itemsTotal = "Summe dieser Rechnungen",
    .setOff = "Verrechnet mit Gutschriften und Zahlungen",
    .toPay = "Zu zahlen",
    .payBy = "Spätestens",
    .onDueDate = "am Fälligkeitstag",
    .groupTotal = "Zwischensumme",
    .paymentTitle = "Ihre Zahlung",
    .iban = "IBAN",
    .bic = "BIC",
    .accountName = "Kontoinhaber",
    .paymentReference = "Verwendungszweck",
    .qrCaption = "Mit Ihrer Banking-App scannen",
    .payOnline = "Online bezahlen",
    .informationHeading = "Zur Information",
    .otherItems = "Weitere offene Rechnungen",
    .credits = "Offene Gutschriften",
    .unallocated = "Eingegangen, noch nicht zugeordnet",
    .total = "Summe",
    .copyTo = "Kopie an:",
    .openItems = "Offene Rechnungen",
    .balance = "Saldo",
    .atAgency = "Davon beim Inkassobüro",
    .withAgency = "beim Inkassobüro: bitte dort bezahlen",
    .seen = "Auf unserem Konto eingegangen, noch nicht gebucht",
    .notDue = "Nicht fällig",
    .statementFile = "KUNDENKONTO",
    .registration = "Handelsregister",
    .vatNumber = "USt-IdNr.",
    .paymentsUntil = "Zahlungen sind bis einschließlich {0} berücksichtigt.",
    .openOf = "von {0} offen sind {1} strittig",
    .forCustomer = "für {0}",
    .pageOf = "Seite {0} von {1}",
    .invoice = "Rechnung",
    .invoices = "Rechnungen",
    .invoiceCount = "{0} Rechnungen",
    .conjunction = "und",
    .alternative = "oder",
    .oneDay = "1 Tag",
    .days = "{0} Tage",
    .daysDative = "{0} Tagen",
    .us = "uns",
    .neutralSalutation = "Sehr geehrte Damen und Herren,",
};

} // namespace

const Labels& labelsOf(base::Language language)
{
    switch (language) {
    case base::Language::Dutch: return kDutch;
    case base::Language::English: return kEnglish;
    case base::Language::German: return kGerman;
    }
    TEGOED_UNREACHABLE();
}

std::string_view stageHeading(ledger::Stage stage, base::Language language)
{
    const auto in = [language](std::string_view dutch, std::string_view english, std::string_view german) {
        switch (language) {
        case base::Language::Dutch: return dutch;
        case base::Language::English: return english;
        case base::Language::German: return german;
        }
        TEGOED_UNREACHABLE();
    };
    switch (stage) {
    case ledger::Stage::PreDue: return in("Vooraankondiging", "Advance notice", "Fälligkeitshinweis");
    case ledger::Stage::Reminder1: return in("Betalingsherinnering", "Payment reminder", "Zahlungserinnerung");
    case ledger::Stage::Reminder2: return in("Tweede herinnering", "Second reminder", "Zweite Zahlungserinnerung");
    case ledger::Stage::Reminder3: return in("Aanmaning", "Third reminder", "Mahnung");
    case ledger::Stage::Call: return in("Telefonisch", "By phone", "Telefonisch");
    case ledger::Stage::Reminder4: return in("Laatste aanmaning", "Final reminder", "Letzte Mahnung");
    case ledger::Stage::FormalNotice: return in("Formele aanmaning", "Formal notice", "Förmliche Mahnung");
    case ledger::Stage::Collections: return in("Uit handen gegeven", "Handed over", "Zum Einzug abgegeben");
    }
    TEGOED_UNREACHABLE();
}

std::string_view columnTitle(ItemColumn column, base::Language language)
{
    const auto& labels = labelsOf(language);
    switch (column) {
    case ItemColumn::Number: return labels.number;
    case ItemColumn::Reference: return labels.reference;
    case ItemColumn::IssuedOn: return labels.issuedOn;
    case ItemColumn::DueOn: return labels.dueOn;
    case ItemColumn::DaysOverdue: return labels.daysOverdue;
    case ItemColumn::Amount: return labels.amount;
    case ItemColumn::Paid: return labels.paid;
    case ItemColumn::Open: return labels.open;
    }
    TEGOED_UNREACHABLE();
}

base::NumberStyle numberStyle(base::Language language)
{
    switch (language) {
    case base::Language::Dutch: return base::NumberStyle::Dutch;
    case base::Language::English: return base::NumberStyle::English;
    case base::Language::German: return base::NumberStyle::German;
    }
    TEGOED_UNREACHABLE();
}

std::string amountText(base::Money amount, base::Language language)
{
    const bool euro = amount.currency() == base::Currency::euro();
    const auto unit = euro ? std::string{"€"} : amount.currency().code();
    const auto figures = base::display(amount, numberStyle(language));
    if (language == base::Language::German) return figures + std::string{kNoBreakSpace} + unit;
    if (language == base::Language::English && euro) {
        return amount.isNegative() ? "-€" + base::display(amount.abs(), numberStyle(language)) : "€" + figures;
    }
    return unit + std::string{kNoBreakSpace} + figures;
}

std::string listed(const std::vector<std::string>& words, std::string_view conjunction)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? " " + std::string{conjunction} + " " : std::string{", "};
        text += words[i];
    }
    return text;
}

} // namespace tegoed::letters
