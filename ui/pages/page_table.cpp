#include "ui/pages/page_table.h"

#include "ui/pages/customer/customer_page.h"
#include "ui/pages/dunning/dunning_page.h"
#include "ui/pages/items/items_page.h"
#include "ui/pages/journal/journal_page.h"
#include "ui/pages/morning/morning_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/today/today_page.h"

namespace tegoed::ui {

std::vector<Page*> makePages(const PageContext& context)
{
    return {
        new MorningPage{context}, new TodayPage{context},   new ItemsPage{context},    new CustomerPage{context},
        new DunningPage{context}, new JournalPage{context}, new SettingsPage{context},
    };
}

} // namespace tegoed::ui
