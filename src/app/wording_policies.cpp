#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> policies()
{
    static constexpr std::array kTable{
        // A step's day.
        Wording{"policy.on_due_day", "on the due date", "op de vervaldatum"},
        Wording{"policy.day_before", "1 day before the due date", "1 dag vóór de vervaldatum"},
        Wording{"policy.days_before", "{0} days before the due date", "{0} dagen vóór de vervaldatum"},
        Wording{"policy.day_after", "1 day after the due date", "1 dag na de vervaldatum"},
        Wording{"policy.days_after", "{0} days after the due date", "{0} dagen na de vervaldatum"},
        Wording{"policy.due_day", "due date", "vervaldatum"},
        Wording{"policy.gap_day", "at the earliest 1 day after the step before", "ten vroegste 1 dag na de vorige stap"},
        Wording{"policy.gap_days", "at the earliest {0} days after the step before", "ten vroegste {0} dagen na de vorige stap"},

        // How it goes, to whom, and whether somebody approves it.
        Wording{"policy.way_preferred", "as the customer prefers, else by e-mail, else by letter",
                "zoals de klant het wil, anders per e-mail, anders per brief"},
        Wording{"policy.way_listed", "as the customer prefers among these, else the first that can reach the customer: {0}",
                "zoals de klant het wil uit deze, anders de eerste die de klant kan bereiken: {0}"},
        Wording{"policy.way_call", "a task to call", "een taak om te bellen"},
        Wording{"policy.way_notice", "by letter and by e-mail", "per brief en per e-mail"},
        Wording{"policy.way_collections", "a task to hand the items over to the agency",
                "een taak om de posten uit handen te geven aan het incassobureau"},
        Wording{"policy.tone", "{0} in tone", "{0} van toon"},
        Wording{"policy.copies", "a copy to {0}", "een kopie naar {0}"},
        Wording{"policy.and", "{0} and {1}", "{0} en {1}"},
        Wording{"policy.approval", "only after somebody approved it by name", "alleen nadat iemand het op naam heeft vrijgegeven"},

        // The schedule as a whole.
        Wording{"policy.title", "Dunning schedule {0}", "Aanmaanschema {0}"},
        Wording{"policy.as_of", "as on {0}", "stand op {0}"},
        Wording{"policy.in_words", "In words", "In woorden"},
        Wording{"policy.rules", "What else holds", "Wat verder geldt"},
        Wording{
            "policy.customer_gap",
            "A customer gets one letter of reminders at a time, with all items that take a step, and the next one "
            "at the earliest {0} days later.",
            "Een klant krijgt één herinneringsbrief tegelijk, met alle posten die een stap nemen, en de volgende ten vroegste {0} dagen "
            "later."},
        Wording{
            "policy.minimum", "Reminders are sent for {0} or more, formal notices for {1} or more; items are handed over from {2} on.",
            "Herinneringen gaan uit vanaf {0}, ingebrekestellingen en 14-dagenbrieven vanaf {1}; posten worden uit handen gegeven vanaf "
            "{2}."},
        Wording{"policy.minimum_call", "Calls are made for {0} or more.", "Er wordt gebeld vanaf {0}."},
        Wording{
            "policy.terms",
            "A reminder asks to pay within {0} days, reminder 4 within {1}. A notice of default to a business gives {2} "
            "days, the 14-day letter to a consumer the term of the law.",
            "Een herinnering vraagt te betalen binnen {0} dagen, de laatste aanmaning binnen {1}. Een ingebrekestelling aan een bedrijf "
            "geeft {2} dagen, de 14-dagenbrief aan een consument de wettelijke termijn."},
        Wording{"policy.starts_on", "Items due before {0} take no step.", "Posten die vóór {0} vervallen nemen geen stap."},
        Wording{"policy.business_days", "On a day that is no business day nothing goes out: what falls on one follows on the next.",
                "Op een dag die geen werkdag is gaat er niets uit: wat erop valt volgt op de eerstvolgende werkdag."},
        Wording{"policy.one_step", "No step is skipped, however late an item is: it takes one step in a run.",
                "Geen stap wordt overgeslagen, hoe laat een post ook is: hij neemt één stap per ronde."},
        Wording{"policy.pre_due_lapses", "The pre-due notice is not made up for once the due date has come.",
                "De vooraankondiging wordt niet ingehaald als de vervaldatum is aangebroken."},

        // What is wrong, beside the step or field where it stands.
        Wording{"policy.fault.name", "A name has 1 to 60 letters and no blanks around it.",
                "Een naam heeft 1 tot 60 tekens en geen spaties eromheen."},
        Wording{"policy.fault.steps", "A schedule needs at least one step.", "Een schema heeft ten minste één stap nodig."},
        Wording{"policy.fault.stage.not_rising", "{0} is milder than the step before it, or the same: steps rise in severity.",
                "{0} is milder dan de stap ervoor, of dezelfde: stappen lopen op in strengheid."},
        Wording{"policy.fault.stage.no_formal_notice", "{0} needs a formal notice right before it.",
                "{0} heeft vlak ervoor een ingebrekestelling of 14-dagenbrief nodig."},
        Wording{"policy.fault.offset.not_rising", "{0} comes on the day of the step before it, or earlier: give it a later day.",
                "{0} komt op de dag van de stap ervoor, of eerder: geef een latere dag."},
        Wording{"policy.fault.offset.out_of_range", "{0} can't be on that day: only the pre-due notice comes before the due date.",
                "{0} kan niet op die dag: alleen de vooraankondiging komt vóór de vervaldatum."},
        Wording{"policy.fault.gap", "{0}: the gap is 0 to 365 days.", "{0}: de wachttijd is 0 tot 365 dagen."},
        Wording{"policy.fault.approval", "{0} always needs approval.", "{0} moet altijd worden vrijgegeven."},
        Wording{"policy.fault.customer_gap", "Between two reminders are 0 to 365 days.",
                "Tussen twee herinneringen zitten 0 tot 365 dagen."},
        Wording{"policy.fault.term", "A term is 1 to 90 days.", "Een betaaltermijn is 1 tot 90 dagen."},
        Wording{"policy.fault.minimum", "A minimum is not negative.", "Een minimum is niet negatief."},
        Wording{"policy.fault.twice", "{0} names something twice.", "{0} noemt iets tweemaal."},
    };
    return kTable;
}

} // namespace tegoed::app::wording
