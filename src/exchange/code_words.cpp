#include "exchange/code_words.h"

#include "base/identifiers.h"
#include "base/text.h"
#include "exchange/header_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <span>
#include <string>
#include <unordered_map>

namespace tegoed::exchange {

namespace {

/// A code and the words for it, normalised as headings are and separated by spaces.
struct Words {
    std::string_view code;
    std::string_view words;
};

using Index = std::unordered_map<std::string_view, std::string_view>;

Index indexOf(std::span<const Words> table)
{
    Index index;
    for (const Words& entry : table)
        for (const std::string_view word : base::split(entry.words, ' '))
            if (!word.empty()) index.emplace(word, entry.code);
    return index;
}

constexpr std::size_t kWordLimitBytes = 64;

std::string_view codeIn(const Index& index, std::string_view cell)
{
    if (cell.empty() || cell.size() > kWordLimitBytes) return {};
    const auto hit = index.find(normalisedHeading(cell));
    return hit == index.end() ? std::string_view{} : hit->second;
}

constexpr Words kKindWords[]{
    {"invoice", "invoice factuur verkoopfactuur inv fact factuurregel rechnung salesinvoice customerinvoice taxinvoice outinvoice si f re "
                "verkoopfact vf "
                "debitnote debetnota debitnota zinsrechnung financechargememo rentefactuur ausgangsrechnung eindfactuur schlussrechnung "
                "abschlagsrechnung"},
    {"either", "rv dr verkoop verkopen verkoopboek sales customerinvoices ausgangsrechnungen verkoopdagboek vrk salesjournal facturen "
               "kundenrechnungen 01"},
    {"credit_note", "creditnote creditnota creditfactuur credit creditmemo gutschrift rechnungskorrektur stornorechnung storno "
                    "stornoboeking cn cr sc ru dg "
                    "outrefund salescreditnote salescreditmemo creditmemos creditering customercreditnote gu kredit 11"},
    {"payment", "payment betaling zahlung dz zp sa sp paymententry receipt ontvangst vooruitbetaling prepayment anzahlung customerpayment "
                "bank bankreceipt "
                "kas cash bnk zahlungseingang aanbetaling betalingen payments onaccount salesreceipt overbetaling akontozahlung 15 "
                "bankboek kasboek inpayment"},
    {"journal", "journal memoriaal ab memo mem journalentry generaljournal journaalpost journaal diverse umbuchung refund erstattung "
                "terugbetaling reminder "
                "mahnung adjustment correctie correctieboeking generaljournalentry jrnl"},
};

constexpr Words kPaymentMethodWords[]{
    {"transfer",
     "transfer overboeking overschrijving bank banktransfer ueberweisung wire wiretransfer rekening oprekening acceptgiro factuur invoice "
     "bankueberweisung sepatransfer sepacredittransfer handmatig"},
    {"direct_debit",
     "directdebit incasso automatischeincasso automatischincasseren machtiging sepalastschrift lastschrift bankeinzug sepaincasso dd sdd "
     "sepadirectdebit domiciliering einzug sepadd"},
    {"card", "card creditcard kreditkarte pin debitcard pinpas kaart karte"},
    {"prepaid", "prepaid vooruit vooruitbetaling vooraf voorafbetaald vorkasse vorauskasse prepayment contant cash ideal"},
    {"factoring", "factoring factor factored"},
};

constexpr Words kCustomerKindWords[]{
    {"business", "business zakelijk bedrijf company b2b geschaeftskunde firma gewerblich unternehmen organisatie corporate firmenkunde"},
    {"consumer",
     "consumer consument particulier private person privat privatkunde b2c individual verbraucher privepersoon privatperson prive"},
    {"government",
     "government overheid public gemeente behoerde oeffentlich publicsector b2g overheidsinstelling oeffentlicherauftraggeber"},
    {"intercompany", "intercompany ic groepsmaatschappij verbundenesunternehmen konzern group concern affiliated"},
    {"unknown", "unknown onbekend unbekannt"},
};

constexpr Words kChannelWords[]{
    {"email", "email mail emailpdf elektronisch digitaal electronic"},
    {"letter", "letter brief post print papier paper postal"},
    {"phone", "phone telefoon telefonisch telefon call bellen tel"},
    {"sms", "sms text"},
    {"whatsapp", "whatsapp"},
};

constexpr Words kRoleWords[]{
    {"invoices", "invoices facturen factuur invoice rechnungen rechnung crediteurenadministratie accountspayable ap boekhouding "
                 "buchhaltung administratie "
                 "kreditorenbuchhaltung accounting bookkeeping"},
    {"reminders", "reminders herinneringen aanmaningen reminder herinnering mahnungen mahnung"},
    {"approver", "approver goedkeurder budgethouder genehmiger freigeber fiatteur"},
    {"manager", "manager leidinggevende vorgesetzter teamleider inkoper buyer einkaeufer"},
    {"finance_manager",
     "financemanager financieelmanager hoofdfinancien controller leiterfinanzen cfo financieeldirecteur headoffinance finanzleiter"},
    {"director", "director directeur geschaeftsfuehrer dga ceo eigenaar owner inhaber directie bestuurder managingdirector"},
    {"trustee", "trustee curator bewindvoerder insolvenzverwalter administrator"},
};

constexpr Words kCountryWords[]{
    {"NL", "nederland netherlands thenetherlands niederlande holland nld paysbas"},
    {"BE", "belgie belgium belgien belgique bel"},
    {"DE", "duitsland germany deutschland deu d allemagne"},
    {"FR", "frankrijk france frankreich fra f"},
    {"LU", "luxemburg luxembourg lux"},
    {"GB", "verenigdkoninkrijk unitedkingdom uk greatbritain england groot"
           "brittannie engeland grossbritannien vereinigteskoenigreich gbr"},
    {"IE", "ierland ireland irland irl"},
    {"AT", "oostenrijk austria oesterreich aut a"},
    {"CH", "zwitserland switzerland schweiz suisse che"},
    {"ES", "spanje spain spanien espana esp"},
    {"IT", "italie italy italien italia ita"},
    {"PT", "portugal prt"},
    {"DK", "denemarken denmark daenemark danmark dnk"},
    {"SE", "zweden sweden schweden sverige swe"},
    {"NO", "noorwegen norway norwegen norge nor"},
    {"FI", "finland finnland suomi fin"},
    {"PL", "polen poland polska pol"},
    {"CZ", "tsjechie czechia czechrepublic tschechien cze"},
    {"HU", "hongarije hungary ungarn hun"},
    {"US", "verenigdestaten unitedstates usa vereinigtestaaten unitedstatesofamerica"},
    {"GR", "griekenland greece griechenland grc el"},
    {"RO", "roemenie romania rumaenien rou"},
    {"TR", "turkije turkey tuerkei turkiye tur"},
    {"CA", "canada kanada can"},
};

constexpr Words kLanguageWords[]{
    {"nl", "nl nederlands dutch niederlaendisch nld nlnl nlbe dut vlaams"},
    {"en", "en engels english englisch eng enus engb"},
    {"de", "de duits german deutsch deu ger dede deat dech d"},
};

constexpr Words kStatusWords[]{
    {"draft", "draft concept entwurf kladde utkast luonnos brouillon borrador bozza"},
    {"void",
     "void voided cancelled canceled deleted geannuleerd verwijderd ingetrokken storniert annulliert geloescht makulerad annulleret "
     "annullert kansellert mitaetoity annule annulee anulado anulada annullato annullata"},
};

} // namespace

KindWord kindWord(std::string_view cell)
{
    static const Index kIndex = indexOf(kKindWords);
    std::string_view code = codeIn(kIndex, cell);
    // A code with its words behind it: `DZ (Customer Payment)`. Words with more words may say something else: `Payment - Refund`.
    constexpr std::size_t kCodeBytes = 3;
    const auto codeEnd = std::min(cell.find(" ("), cell.find(" - "));
    if (code.empty() && codeEnd <= kCodeBytes) code = codeIn(kIndex, cell.substr(0, codeEnd));
    if (code == "invoice") return KindWord::Invoice;
    if (code == "either") return KindWord::InvoiceOrCredit;
    if (code == "credit_note") return KindWord::CreditNote;
    if (code == "payment") return KindWord::Payment;
    if (code == "journal") return KindWord::Journal;
    return KindWord::Unknown;
}

bool isUnclaimedStatus(std::string_view cell)
{
    static const Index kIndex = indexOf(kStatusWords);
    return !cell.empty() && !codeIn(kIndex, cell).empty();
}

bool speaksOfPayment(std::string_view text)
{
    static constexpr std::array<std::string_view, 21> kWords{"betaling",
                                                             "aanbetaling",
                                                             "vooruitbetaling",
                                                             "overbetaling",
                                                             "voorschot",
                                                             "ontvangst",
                                                             "payment",
                                                             "prepayment",
                                                             "overpayment",
                                                             "receipt",
                                                             "deposit",
                                                             "zahlung",
                                                             "anzahlung",
                                                             "vorauszahlung",
                                                             "akontozahlung",
                                                             "zahlungseingang",
                                                             "akonto",
                                                             "betaald",
                                                             "bankontvangst",
                                                             "unallocated",
                                                             "\xC3\xBC"
                                                             "berzahlung"};
    static constexpr std::array<std::string_view, 5> kPhrases{"op rekening", "on account", "a conto", "niet afgeletterd", "dubbel betaald"};
    if (text.empty()) return false;
    const std::string lower = base::lowerAscii(text);
    if (std::any_of(kPhrases.begin(), kPhrases.end(), [&](std::string_view phrase) { return lower.find(phrase) != std::string::npos; }))
        return true;
    std::size_t i = 0;
    const auto isLetter = [&](std::size_t at) {
        return (lower[at] >= 'a' && lower[at] <= 'z') || static_cast<unsigned char>(lower[at]) >= 0x80;
    };
    while (i < lower.size()) {
        if (!isLetter(i)) {
            ++i;
            continue;
        }
        std::size_t end = i;
        while (end < lower.size() && isLetter(end))
            ++end;
        const std::string_view word = std::string_view{lower}.substr(i, end - i);
        if (std::find(kWords.begin(), kWords.end(), word) != kWords.end()) return true;
        i = end;
    }
    return false;
}

std::string_view paymentMethodCode(std::string_view cell)
{
    static const Index kIndex = indexOf(kPaymentMethodWords);
    return codeIn(kIndex, cell);
}

std::string_view customerKindCode(std::string_view cell)
{
    static const Index kIndex = indexOf(kCustomerKindWords);
    return codeIn(kIndex, cell);
}

std::string_view channelCode(std::string_view cell)
{
    static const Index kIndex = indexOf(kChannelWords);
    return codeIn(kIndex, cell);
}

std::string_view roleCode(std::string_view cell)
{
    static const Index kIndex = indexOf(kRoleWords);
    return codeIn(kIndex, cell);
}

std::string_view countryCode(std::string_view cell)
{
    static const Index kIndex = indexOf(kCountryWords);
    if (const std::string_view code = codeIn(kIndex, cell); !code.empty()) return code;
    if (cell.size() != 2) return {};
    const auto parsed = base::parseCountry(cell);
    if (!parsed) return {};
    // The cell itself if it has capitals already; else a letter pair that lives as long as the program.
    static const auto kPairs = [] {
        std::array<std::array<char, 2>, 26 * 26> pairs{};
        for (std::size_t i = 0; i < pairs.size(); ++i)
            pairs[i] = {static_cast<char>('A' + i / 26), static_cast<char>('A' + i % 26)};
        return pairs;
    }();
    const auto index = static_cast<std::size_t>((*parsed)[0] - 'A') * 26 + static_cast<std::size_t>((*parsed)[1] - 'A');
    return index < kPairs.size() ? std::string_view{kPairs[index].data(), 2} : std::string_view{};
}

std::string_view languageCode(std::string_view cell)
{
    static const Index kIndex = indexOf(kLanguageWords);
    return codeIn(kIndex, cell);
}

} // namespace tegoed::exchange
