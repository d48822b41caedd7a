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
        Wording{"setting.segment.policy", "Dunning schedule of the customers of a segment", "Aanmaanschema van de klanten in een segment"},
    };
    return kTable;
}

} // namespace tegoed::app::wording
