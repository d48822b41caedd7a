#include "cli/help_texts.h"

#include <array>

namespace tegoed::cli {

std::span<const app::Wording> resultTexts()
{
    using app::Wording;
    static constexpr std::array kTable{
        Wording{"usage.no_command", "No command was given: --help lists all commands{0}",
                "Er is geen opdracht gegeven: --help noemt alle opdrachten{0}"},
        Wording{"usage.no_subcommand", "\"{0}\" needs a second word", "Achter \"{0}\" hoort een tweede woord"},
        Wording{"usage.unknown_option", "There is no option {0} here", "De optie {0} bestaat hier niet"},
        Wording{"usage.too_much", "\"{0}\" is one argument too many", "\"{0}\" is een argument te veel"},
        Wording{"usage.required", "{0} is missing", "{0} ontbreekt"},
        Wording{"usage.needs_value", "{0} needs a value", "{0} heeft een waarde nodig"},
        Wording{"usage.twice", "{0} was given more than once", "{0} is meer dan eens gegeven"},
        Wording{"usage.hold_target", "Name a customer, or items with --item or --items", "Noem een klant, of posten met --item of --items"},
        Wording{"usage.statement_whose", "Name customers, or all of them with --all", "Noem klanten, of allemaal met --all"},
        Wording{"usage.opening_out", "Some of them get an account statement: --out DIR is missing",
                "Een deel krijgt een rekeningoverzicht: --out MAP ontbreekt"},
        Wording{"usage.profile_to", "--rename NAME and --to NAME go together", "--rename NAAM en --to NAAM horen bij elkaar"},

        Wording{"cli.done", "Done: {0}.", "Gedaan: {0}."},
        Wording{"cli.undone", "Taken back: {0} of {1}.", "Ongedaan gemaakt: {0} van {1}."},
        Wording{
            "cli.undone_letters",
            "Letters that were written stay in their folder: delete them, or don't send them. A new run writes them again.",
            "Brieven die geschreven zijn, staan nog in hun map: verwijder ze, of verstuur ze niet. Een nieuwe ronde schrijft ze opnieuw."},
        Wording{"cli.run_summary", "Letters written: {0}, in {1}. Tasks: {2}. Waiting for approval: {3}.",
                "Brieven geschreven: {0}, in {1}. Taken: {2}. Wachten op vrijgave: {3}."},
        Wording{"cli.yes", "yes", "ja"},
        Wording{"cli.run_title", "Dunning run {0} of {1}", "Aanmaanronde {0} van {1}"},
        Wording{"cli.run_taken_back", "It was taken back: what it decided counts as never made.",
                "Zij is ongedaan gemaakt: wat zij besloot, telt als nooit gemaakt."},
        Wording{"cli.run_pdf", "{0}: {1} pages", "{0}: {1} bladzijden"},
        Wording{"cli.run_not_written", "{0} letters are not written yet and not in it: the next run looks at them again first.",
                "{0} brieven zijn nog niet geschreven en staan er niet in: de volgende ronde bekijkt ze eerst opnieuw."},
        Wording{"cli.run_not_written.one", "{0} letter is not written yet and not in it: the next run looks at it again first.",
                "{0} brief is nog niet geschreven en staat er niet in: de volgende ronde bekijkt hem eerst opnieuw."},
        Wording{"cli.policy_written", "The dunning schedule {0} was written to {1}.", "Het aanmaanschema {0} is geschreven naar {1}."},
        Wording{"cli.backup", "The copy {0} was written and checked.", "De kopie {0} is geschreven en gecontroleerd."},
        Wording{"cli.restore", "{0} was put back.", "{0} is teruggezet."},
        Wording{"cli.restore_kept", "{0} was put back; what it replaced is kept as {1}.",
                "{0} is teruggezet; wat het verving is bewaard als {1}."},
        Wording{"cli.ok", "ok", "in orde"},
        Wording{"cli.faulty", "faulty", "fout"},
        Wording{"cli.seen", "seen at the bank, not yet in the books", "gezien bij de bank, nog niet in de boeken"},
        Wording{"cli.faults", "{0} faulty rows in all; the first 20 stand above.",
                "{0} foute regels in totaal; de eerste 20 staan hierboven."},
        Wording{"cli.warning", "warning: {0}", "let op: {0}"},
        Wording{"cli.estimated", "{0} (estimated)", "{0} (geschat)"},
        Wording{"cli.day_unknown", "{0} (day unknown)", "{0} (dag onbekend)"},
        Wording{"cli.starts_on", "Items due before {0} take no step.", "Posten die vóór {0} vervallen, krijgen geen stap."},
        Wording{"cli.not_looked_at", "{0} more files lie there and were not looked at: move these first.",
                "Er liggen nog {0} bestanden die niet zijn bekeken: verplaats eerst deze."},
        Wording{"cli.more_warnings", "and {0} more warnings (--format json lists all)",
                "en nog {0} waarschuwingen (--format json noemt ze alle)"},
        Wording{"cli.more", "and {0} more (--format json lists them)", "en nog {0} (--format json noemt ze)"},
        Wording{"cli.dry_run", "This would happen; nothing was changed:", "Dit zou er gebeuren; er is niets gewijzigd:"},
        Wording{"cli.unknown_day", "an unknown day", "een onbekende dag"},
        Wording{"cli.plan_title", "Dunning proposals of {0}, payments read up to {1}",
                "Aanmaanvoorstellen van {0}, betalingen verwerkt tot en met {1}"},
        Wording{"cli.no_proposals", "There is nothing to propose.", "Er is niets voor te stellen."},
        Wording{"cli.skipped", "Skipped items", "Overgeslagen posten"},
        Wording{"cli.resumed", "Finished from an interrupted run: {0} to customer {1}: {2}",
                "Afgemaakt van een onderbroken ronde: {0} aan klant {1}: {2}"},
        Wording{"cli.aging_title", "Aging of the open items at the end of {0}", "Ouderdomsanalyse van de openstaande posten per einde {0}"},
        Wording{"cli.aging_balance", "Balance of the ledger: {0} {1}; difference: {2}",
                "Saldo van de administratie: {0} {1}; verschil: {2}"},
    };
    return kTable;
}

} // namespace tegoed::cli
