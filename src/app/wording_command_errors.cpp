#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> commandErrors()
{
    static constexpr std::array kTable{
        // What was named and is not there.
        Wording{"error.customer_unknown", "There is no customer {0}: tegoedctl customer list lists all customers.",
                "De klant {0} bestaat niet: tegoedctl customer list noemt alle klanten."},
        Wording{"error.company_unknown", "There is no own company \"{0}\": tegoedctl company list lists them.",
                "Het eigen bedrijf \"{0}\" bestaat niet: tegoedctl company list noemt ze."},
        Wording{"error.company_exists", "The own company \"{0}\" exists already: change it with company set.",
                "Het eigen bedrijf \"{0}\" bestaat al: wijzig het met company set."},
        Wording{"error.item_unknown", "There is no item {0}: tegoedctl dossier shows a customer's items.",
                "De post {0} bestaat niet: tegoedctl dossier toont de posten van een klant."},
        Wording{"error.item_of_other_customer", "The item {0} belongs to customer {1}: name that customer, or another item.",
                "De post {0} hoort bij klant {1}: noem die klant, of een andere post."},
        Wording{"error.item_ambiguous", "Several customers have an item {0}: name the customer as well.",
                "Meer klanten hebben een post {0}: noem ook de klant."},
        Wording{"error.payment_unknown", "There is no payment or credit note {0}: tegoedctl dossier shows those of a customer.",
                "De betaling of creditnota {0} bestaat niet: tegoedctl dossier toont die van een klant."},
        Wording{"error.policy_unknown", "There is no dunning schedule \"{0}\": tegoedctl policy list lists them.",
                "Het aanmaanschema \"{0}\" bestaat niet: tegoedctl policy list noemt ze."},
        Wording{"error.run_unknown", "There is no dunning run {0}: tegoedctl dunning runs lists all runs.",
                "De aanmaanronde {0} bestaat niet: tegoedctl dunning runs noemt alle rondes."},
        Wording{"error.run_not_written", "No letter of this dunning run was written: there is nothing to print.",
                "Van deze aanmaanronde is geen brief geschreven: er valt niets af te drukken."},
        Wording{"error.run_taken_back", "The dunning run {0} was taken back: its letters are not to be sent.",
                "De aanmaanronde {0} is ongedaan gemaakt: de brieven ervan horen niet te worden verstuurd."},
        Wording{"error.policy_not_own", "The dunning schedule \"{0}\" is as it is shipped: there is nothing to put back.",
                "Het aanmaanschema \"{0}\" is zoals het wordt geleverd: er is niets terug te zetten."},
        Wording{"error.policy_followed",
                "The dunning schedule \"{0}\" is followed (customers: {1}, segments: {2}): give those who follow it another one first.",
                "Het aanmaanschema \"{0}\" wordt gevolgd (klanten: {1}, segmenten: {2}): geef wie het volgt eerst een ander."},
        Wording{"error.setting_unknown", "There is no setting \"{0}\": tegoedctl setting list lists them.",
                "De instelling \"{0}\" bestaat niet: tegoedctl setting list noemt ze."},
        Wording{"error.field_not_settable", "There is no field \"{0}\" that can be set: choose from {1}.",
                "Het veld \"{0}\" bestaat niet of ligt vast: kies uit {1}."},
        Wording{"error.field_value_bad", "{0} can't be \"{1}\": allowed is {2}.", "{0} kan niet \"{1}\" zijn: toegestaan is {2}."},
        Wording{"error.payer_loop", "{1} can't pay for customer {0}, who pays for {1} in the end: choose another payer.",
                "{1} kan niet betalen voor klant {0}, die uiteindelijk zelf voor {1} betaalt: kies een andere betaler."},

        // Money.
        Wording{"error.more_than_open", "{1} is more than is open of {0} ({2}): give at most that amount.",
                "{1} is meer dan er openstaat van {0} ({2}): geef hoogstens dat bedrag."},
        Wording{"error.more_than_unallocated", "{1} is more than is unallocated of {0} ({2}): give at most that amount.",
                "{1} is meer dan er niet afgeletterd is van {0} ({2}): geef hoogstens dat bedrag."},
        Wording{"error.currency_differs", "{0} is in {1}, not in {2}: amounts of two currencies are never allocated to each other.",
                "{0} luidt in {1}, niet in {2}: bedragen in twee valuta's worden nooit tegen elkaar afgeletterd."},
        Wording{"error.amount_not_positive", "The amount {0} must be above zero: correct it.",
                "Het bedrag {0} moet groter dan nul zijn: verbeter het."},
        Wording{"error.date_in_future", "The date {0} lies in the future: give today or an earlier day.",
                "De datum {0} ligt in de toekomst: geef vandaag of een eerdere dag."},
        Wording{"error.date_before_issue", "The date {0} lies before the issue date {1}: give that day or a later one.",
                "De datum {0} ligt vóór de factuurdatum {1}: geef die dag of een latere."},
        Wording{
            "error.settled_by_package",
            "The accounting package's list settles this ledger, so \"{0}\" is not possible: post it in the package and import the next "
            "list.",
            "Het boekhoudpakket bepaalt in deze administratie wat openstaat, dus \"{0}\" kan niet: boek het in het pakket en importeer de "
            "volgende lijst."},
        Wording{"error.nothing_to_allocate", "Nothing is left of {0} to allocate: name another payment or credit note.",
                "Van {0} is niets meer af te letteren: noem een andere betaling of creditnota."},
        Wording{"error.nothing_allocated", "Nothing of {0} is allocated, so there is nothing to take back.",
                "Van {0} is niets afgeletterd, dus er is niets terug te draaien."},
        Wording{"error.not_allocated",
                "There is no allocation of {0} to take back (asked for {1}): tegoedctl dossier shows what is allocated.",
                "Er is geen aflettering van {0} om terug te draaien (gevraagd: {1}): tegoedctl dossier toont wat is afgeletterd."},

        // Stops.
        Wording{"error.contact_unknown", "Customer {1} has no contact {0}: tegoedctl contact list {1} shows them.",
                "Klant {1} heeft geen contactpersoon {0}: tegoedctl contact list {1} toont ze."},
        Wording{"error.letter_unknown", "There is no letter {0}: tegoedctl dossier shows a customer's letters.",
                "Er is geen brief {0}: tegoedctl dossier toont de brieven van een klant."},
        Wording{"error.no_hold", "{0} has no dunning block to lift.", "{0} heeft geen aanmaanstop om op te heffen."},
        Wording{"error.no_insolvency", "Customer {0} is not marked as insolvent: there is nothing to lift.",
                "Klant {0} is niet als insolvent gemarkeerd: er is niets op te heffen."},

        // Undo and others' changes.
        Wording{"error.nothing_to_undo", "There is nothing to undo: tegoedctl journal shows what was done.",
                "Er is niets ongedaan te maken: tegoedctl journal toont wat er is gedaan."},
        Wording{"error.undo_blocked", "\"{0}\" can't be undone because \"{1}\" of {2} was built on it: undo that first.",
                "\"{0}\" kan niet ongedaan worden gemaakt omdat \"{1}\" van {2} erop voortbouwt: maak dat eerst ongedaan."},
        Wording{"error.changed_meanwhile", "Somebody else changed {0} meanwhile: look at it again and repeat your change.",
                "Iemand anders heeft {0} intussen gewijzigd: bekijk het opnieuw en herhaal uw wijziging."},

        // Dunning and letters.
        Wording{"error.policy_invalid", "The dunning schedule is wrong at {0}: {1}. Correct the file and set it again.",
                "Het aanmaanschema is fout bij {0}: {1}. Verbeter het bestand en stel het opnieuw in."},
        Wording{"error.template_invalid", "The text of the letter {0} is wrong ({1}): correct the template.",
                "De brieftekst {0} is fout ({1}): verbeter het sjabloon."},
        Wording{
            "error.money_stale",
            "Payments are read up to {0} and should be up to {1}, so nobody is reminded: read the newest payments, or go on all the same "
            "(--stale-money).",
            "Betalingen zijn verwerkt tot en met {0} en dat moet {1} zijn, daarom wordt niemand aangemaand: lees de nieuwste betalingen "
            "in, of ga toch "
            "door (--stale-money)."},
        Wording{"error.no_out_folder", "The folder {0} for the letters can't be used ({1}): choose another one.",
                "De map {0} voor de brieven kan niet worden gebruikt ({1}): kies een andere."},
        Wording{"error.sending_not_set_up",
                "Sending mail is not set up: write the letters to a folder and send them from your mail program.",
                "E-mail verzenden is niet ingesteld: schrijf de brieven naar een map en verzend ze vanuit uw mailprogramma."},
        Wording{"error.letters_not_written", "{0} letters could not be written. {1} The next run writes them first.",
                "{0} brieven konden niet worden geschreven. {1} De volgende ronde schrijft ze als eerste."},
        Wording{"error.letters_not_written.one", "{0} letter could not be written. {1} The next run writes it first.",
                "{0} brief kon niet worden geschreven. {1} De volgende ronde schrijft hem als eerste."},
    };
    return kTable;
}

} // namespace tegoed::app::wording
