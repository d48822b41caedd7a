#include "ui/pages/items/view_menu.h"

#include "ui/pages/items/view_name_dialog.h"

#include <algorithm>
#include <utility>

namespace tegoed::ui {

namespace {

constexpr const char* kViewsPart = "items_views";
constexpr int kDigitCount = 9;

/// An ampersand of a name is no mnemonic.
QString plain(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewMenu::ViewMenu(Settings& settings, std::function<ItemView()> present, QWidget* parent)
    : QPushButton(parent), m_settings(settings), m_present(std::move(present)), m_menu(new QMenu{this})
{
    read();
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewMenu::fill);
    retranslate();
}

void ViewMenu::retranslate()
{
    setText(tr("View"));
    setAccessibleName(tr("View"));
    m_menu->setAccessibleName(tr("View"));
}

void ViewMenu::read()
{
    m_settings.sync();
    m_saved = itemViewsFromJson(m_settings.layout(QString::fromLatin1(kViewsPart)));
}

void ViewMenu::keep()
{
    m_settings.setLayout(QString::fromLatin1(kViewsPart), toJson(m_saved));
    m_settings.sync();
}

void ViewMenu::fill()
{
    read();
    m_menu->clear();
    int number = 0;
    const auto add = [&](const ItemView& view) {
        ++number;
        const QString text = number <= kDigitCount ? QStringLiteral("&%1  %2").arg(number).arg(plain(view.name)) : plain(view.name);
        m_menu->addAction(text, this, [this, view] { emit chosen(view); });
    };
    for (const auto& view : shippedItemViews())
        add(view);
    if (!m_saved.empty()) m_menu->addSeparator();
    for (const auto& view : m_saved)
        add(view);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Save this view…"), this, &ViewMenu::askForName);
    if (m_saved.empty()) return;
    auto* const drops = m_menu->addMenu(tr("&Delete"));
    for (const auto& view : m_saved)
        drops->addAction(plain(view.name), this, [this, name = view.name] { drop(name); });
}

void ViewMenu::askForName()
{
    QStringList names;
    for (const auto& view : m_saved)
        names.push_back(view.name);
    auto* const dialog = new ViewNameDialog{names, window()};
    connect(dialog, &ViewNameDialog::named, this, [this](const QString& name) {
        auto view = m_present();
        view.name = name;
        save(view);
    });
    dialog->open();
}

void ViewMenu::save(const ItemView& view)
{
    read();
    const auto same = std::find_if(m_saved.begin(), m_saved.end(), [&](const ItemView& other) { return other.name == view.name; });
    if (same == m_saved.end())
        m_saved.push_back(view);
    else
        *same = view;
    keep();
}

void ViewMenu::drop(const QString& name)
{
    read();
    std::erase_if(m_saved, [&](const ItemView& view) { return view.name == name; });
    keep();
}

} // namespace tegoed::ui
