#include "ui/pages/settings/section_table.h"

#include "ui/pages/settings/backup_section.h"
#include "ui/pages/settings/calendar_section.h"
#include "ui/pages/settings/companies_section.h"
#include "ui/pages/settings/keys_section.h"
#include "ui/pages/settings/ledger_section.h"
#include "ui/pages/settings/policies_section.h"
#include "ui/pages/settings/templates_section.h"
#include "ui/pages/settings/users_section.h"

#include <QCoreApplication>

#include <array>

namespace tegoed::ui {

namespace {

template <class Section>
SettingsSection* make(const PageContext& context)
{
    return new Section{context};
}

// In the order of the list. A section is made when it is looked at first.
constexpr std::array kSections{
    SectionInfo{
        "companies", "company", QT_TRANSLATE_NOOP("Sections", "Our companies"),
        QT_TRANSLATE_NOOP("Sections", "Who our letters come from and where they ask to pay. A change counts from the next letter on."),
        make<CompaniesSection>},
    SectionInfo{"policies", "schedule", QT_TRANSLATE_NOOP("Sections", "Dunning schedules"),
                QT_TRANSLATE_NOOP("Sections", "Which steps an item takes and when. Nothing changes before you save."),
                make<PoliciesSection>},
    SectionInfo{
        "templates", "letters", QT_TRANSLATE_NOOP("Sections", "Letter texts"),
        QT_TRANSLATE_NOOP("Sections", "What each letter says. {{ offers what can be filled in; **bold** and lines with - work too."),
        make<TemplatesSection>},
    SectionInfo{"calendar", "calendar", QT_TRANSLATE_NOOP("Sections", "Calendar"),
                QT_TRANSLATE_NOOP("Sections", "On which days nothing goes out: weekends, holidays, and days of our own."),
                make<CalendarSection>},
    SectionInfo{"ledger", "ledger", QT_TRANSLATE_NOOP("Sections", "This ledger"),
                QT_TRANSLATE_NOOP("Sections", "What holds for the whole ledger, and what was chosen when it was made."),
                make<LedgerSection>},
    SectionInfo{"users", "person", QT_TRANSLATE_NOOP("Sections", "Users"),
                QT_TRANSLATE_NOOP("Sections", "Who works with the program on this computer. The journal names whoever made a change."),
                make<UsersSection>},
    SectionInfo{"backup", "backup", QT_TRANSLATE_NOOP("Sections", "Backup"),
                QT_TRANSLATE_NOOP("Sections", "Copies of the ledger: those the program keeps, one more now, and one put back."),
                make<BackupSection>},
    SectionInfo{"keys", "keys", QT_TRANSLATE_NOOP("Sections", "Keys"),
                QT_TRANSLATE_NOOP("Sections", "Which key does what, for you on this computer. A change works at once."), make<KeysSection>},
};

} // namespace

std::span<const SectionInfo> sectionTable()
{
    return kSections;
}

QString sectionTitle(const SectionInfo& info)
{
    return QCoreApplication::translate("Sections", info.title);
}

QString sectionAbout(const SectionInfo& info)
{
    return QCoreApplication::translate("Sections", info.about);
}

} // namespace tegoed::ui
