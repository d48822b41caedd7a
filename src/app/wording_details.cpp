#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> errorDetails()
{
    static constexpr std::array kTable{
        // What the system says of a file that it doesn't give.
        Wording{"system.no_rights", "no rights", "geen rechten"},
        Wording{"system.not_allowed", "not allowed", "niet toegestaan"},
        Wording{"system.not_there", "it, or a folder on the way to it, is not there", "het bestand of een map op weg ernaartoe ontbreekt"},
        Wording{"system.no_folder", "a part of the path is no folder", "een deel van het pad is geen map"},
        Wording{"system.is_folder", "it is a folder", "het is een map"},
        Wording{"system.read_only", "the disk can only be read", "de schijf is alleen leesbaar"},
        Wording{"system.disk_full", "the disk is full", "de schijf is vol"},
        Wording{"system.disk_fault", "the disk reports a fault", "de schijf meldt een fout"},
        Wording{"system.name_too_long", "the name is too long", "de naam is te lang"},
        Wording{"system.exists", "it exists already", "het bestaat al"},
        Wording{"system.not_possible", "not possible there", "daar niet mogelijk"},
        Wording{"system.fsync", "the disk did not confirm it", "de schijf heeft het niet bevestigd"},

        // What a value must be, where no list of values says it.
        Wording{"allowed.later_day", "a day after today", "een dag na vandaag"},
        Wording{"allowed.today_or_later", "today or a later day", "vandaag of een latere dag"},
        Wording{"allowed.period_end", "a day from the first one on, at most a year later",
                "een dag vanaf de eerste, hoogstens een jaar later"},
        Wording{"allowed.period_name", "at most 60 letters, without a comma and without two points in front",
                "hoogstens 60 letters, zonder komma en zonder twee punten vooraan"},
        Wording{"allowed.policy", "the name of a schedule", "de naam van een schema"},
        Wording{"allowed.text", "text of at most 200 characters", "tekst van hoogstens 200 tekens"},
        Wording{"allowed.not_empty", "any text but an empty one", "elke tekst behalve een lege"},
        Wording{"allowed.text_64k", "text of at most 64 KiB", "tekst van hoogstens 64 KiB"},

        // What somebody else changed.
        Wording{"changed.chosen_items", "the chosen items", "de gekozen posten"},
        Wording{"changed.import_faults", "the faulty rows", "de foute regels"},

        // What is damaged of a ledger.
        Wording{"damage.header", "its beginning", "het begin van het bestand"},
        Wording{"damage.malformed", "its pages don't fit together", "de bladzijden passen niet op elkaar"},
        Wording{"damage.not_a_database", "it is no database any more", "het is geen database meer"},
        Wording{"damage.unreadable", "a part can't be read", "een deel is niet te lezen"},
        Wording{"damage.undo_ranges", "the list of what can be undone", "de lijst van wat ongedaan gemaakt kan worden"},
        Wording{"damage.customers", "items of customers that are not there", "posten van klanten die er niet zijn"},

        // What a check of the ledger found.
        Wording{"found.document", "document {0}", "document {0}"},
        Wording{"found.payment", "payment {0}", "betaling {0}"},
        Wording{"found.allocation", "allocation {0}", "aflettering {0}"},
        Wording{"found.step", "dunning step {0}", "aanmaanstap {0}"},
        Wording{"found.customer", "customer {0}", "klant {0}"},
        Wording{"found.entry", "entry {0}", "post {0}"},
        Wording{"found.application_id", "the mark of a ledger is missing", "het kenmerk van een administratie ontbreekt"},
        Wording{"found.newest_posting_on", "the day of the newest posting", "de dag van de nieuwste boeking"},
        Wording{"found.quick_check", "the copy can't be read back", "de kopie is niet terug te lezen"},
        Wording{"found.ledger_damaged", "damaged", "beschadigd"},
    };
    return kTable;
}

} // namespace tegoed::app::wording
