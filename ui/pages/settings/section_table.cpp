#include "ui/pages/settings/section_table.h"

#include "ui/pages/settings/companies_section.h"
#include "ui/pages/settings/policies_section.h"

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
