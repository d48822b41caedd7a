#include "app/wording_tables.h"

#include <array>

namespace tegoed::app::wording {

std::span<const Wording> settingTexts()
{
    static constexpr std::array kTable{
        Wording{"setting.calendar.good_friday", "Good Friday is a day off", "Goede Vrijdag is een vrije dag"},
        Wording{"setting.calendar.liberation_day", "5 May is a day off every year", "5 mei is elk jaar een vrije dag"},
        Wording{"setting.calendar.extra_days", "Extra days off of our own", "Eigen extra vrije dagen"},
        Wording{"setting.calendar.quiet", "Quiet periods, in which nobody is reminded", "Stille periodes, waarin niemand wordt aangemaand"},
        Wording{"setting.dunning.policy", "Dunning schedule of customers without one of their own",
                "Aanmaanschema van klanten zonder eigen schema"},
        Wording{"setting.letters.signed_by", "Name under the letters", "Naam onder de brieven"},
        Wording{"setting.user.name", "What the journal calls this user", "Hoe deze gebruiker in het journaal heet"},
        Wording{"setting.segment.policy", "Dunning schedule of the customers of a segment", "Aanmaanschema van de klanten in een segment"},
        Wording{"copy_kind.daily", "of the day", "van de dag"},
        Wording{"copy_kind.before_upgrade", "before an upgrade of the file", "vóór een nieuwere versie van het bestand"},
        Wording{"copy_kind.before_restore", "replaced by a restore", "vervangen door terugzetten"},
        Wording{"holiday.new_year", "New Year's Day", "Nieuwjaarsdag"},
        Wording{"holiday.good_friday", "Good Friday", "Goede Vrijdag"},
        Wording{"holiday.easter", "Easter Sunday", "Eerste Paasdag"},
        Wording{"holiday.easter_monday", "Easter Monday", "Tweede Paasdag"},
        Wording{"holiday.kings_day", "King's Day", "Koningsdag"},
        Wording{"holiday.liberation_day", "Liberation Day", "Bevrijdingsdag"},
        Wording{"holiday.ascension", "Ascension Day", "Hemelvaartsdag"},
        Wording{"holiday.whitsun", "Whit Sunday", "Eerste Pinksterdag"},
        Wording{"holiday.whit_monday", "Whit Monday", "Tweede Pinksterdag"},
        Wording{"holiday.christmas", "Christmas Day", "Eerste Kerstdag"},
        Wording{"holiday.boxing_day", "Boxing Day", "Tweede Kerstdag"},
    };
    return kTable;
}

} // namespace tegoed::app::wording
