#include "ui/actions/shortcut_editor.h"

#include "base/text.h"
#include "ui/bridge/display.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tegoed::ui {

namespace {

std::vector<Column<ShortcutRow>> columns()
{
    return {
        {"action", false, [](const ShortcutRow& row) { return row.text; }},
        {"works", false, [](const ShortcutRow& row) { return row.place; }},
        {"key",
         false,
         [](const ShortcutRow& row) { return row.keys; },
         {},
         [](const ShortcutRow& row) { return row.isOwn ? std::optional{Tint::Accent} : std::nullopt; }},
    };
}

QString plainText(const ActionSet& actions, const QString& id)
{
    return actions[id]->text().remove(QChar{u'…'});
}

} // namespace

void applyKeys(ActionSet& actions, const Settings& settings)
{
    for (const auto& info : actionTable()) {
        const auto id = QString::fromLatin1(info.id);
        if (const auto keys = settings.keys(id)) actions.setKeys(id, QKeySequence{*keys, QKeySequence::PortableText});
    }
}

ShortcutEditor::ShortcutEditor(ActionSet& actions, Settings& settings, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_settings(settings), m_model(columns()), m_view(new TableView{this}),
      m_filter(new FilterEdit{m_view, this}), m_name(new Label{Type::Strong, Tint::Text, this}), m_keys(new QKeySequenceEdit{this}),
      m_use(new QPushButton{this}), m_none(new QPushButton{this}), m_back(new QPushButton{this}), m_allBack(new QPushButton{this}),
      m_conflict(new Label{Type::Body, Tint::Warning, this})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    auto* const top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_allBack);
    layout->addLayout(top);
    m_view->setModel(&m_model);
    m_view->setWidths({0, 34, 18});
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    layout->addWidget(m_view, 1);
    m_name->setElided(true);
    layout->addWidget(m_name);
    auto* const change = new QHBoxLayout;
    change->setSpacing(kGap);
    change->addWidget(m_keys, 1);
    change->addWidget(m_use);
    change->addWidget(m_none);
    change->addWidget(m_back);
    layout->addLayout(change);
    m_conflict->setWordWrap(true);
    layout->addWidget(m_conflict);
    const std::vector<QWidget*> order{m_filter, m_allBack, m_view, m_keys, m_use, m_none, m_back};
    for (std::size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    for (auto* const button : {m_use, m_none, m_back, m_allBack})
        button->setAutoDefault(false);

    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutEditor::showRows);
    connect(m_view, &TableView::currentRowChanged, this, &ShortcutEditor::showChosen);
    connect(m_view, &TableView::rowActivated, m_keys, [this] { m_keys->setFocus(); });
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutEditor::showTyped);
    connect(m_use, &QPushButton::clicked, this, &ShortcutEditor::use);
    connect(m_none, &QPushButton::clicked, this, [this] {
        save(chosen(), {});
        showRows();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { giveBack(chosen()); });
    connect(m_allBack, &QPushButton::clicked, this, &ShortcutEditor::giveAllBack);
    // Keys are changed in the settings and in a dialog: each shows what the other did, once for all that changed together.
    m_changed.setSingleShot(true);
    m_changed.setInterval(0);
    connect(&actions, &ActionSet::keysChanged, &m_changed, qOverload<>(&QTimer::start));
    connect(&m_changed, &QTimer::timeout, this, &ShortcutEditor::showRows);
    retranslate();
}

void ShortcutEditor::retranslate()
{
    m_filter->setPlaceholderText(tr("Find an action or a key"));
    m_filter->setAccessibleName(tr("Find an action or a key"));
    m_view->setAccessibleName(tr("Actions and their keys"));
    m_keys->setAccessibleName(tr("Press the new key"));
    m_use->setText(tr("Use this key"));
    m_none->setText(tr("No key"));
    m_back->setText(tr("Its own key"));
    m_allBack->setText(tr("All their own keys"));
    for (auto* const button : {m_use, m_none, m_back, m_allBack})
        button->setAccessibleName(button->text());
    m_model.retranslate();
    showRows();
}

void ShortcutEditor::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

QString ShortcutEditor::chosen() const
{
    const int row = m_view->currentIndex().row();
    return row >= 0 ? m_model.row(row).id : QString{};
}

QKeySequence ShortcutEditor::typed() const
{
    // One key with its modifiers: more than one after the other nobody remembers.
    const auto keys = m_keys->keySequence();
    return keys.isEmpty() ? QKeySequence{} : QKeySequence{keys[0]};
}

void ShortcutEditor::showRows()
{
    const QString before = chosen();
    const auto wanted = base::fold(fromQt(m_filter->text().simplified()));
    std::vector<ShortcutRow> rows;
    for (const auto& info : actionTable()) {
        const auto id = QString::fromLatin1(info.id);
        QStringList pages;
        for (const auto& page : QString::fromLatin1(info.page).split(QChar{u' '}, Qt::SkipEmptyParts)) {
            if (actionInfo(page) != nullptr) pages.push_back(plainText(m_actions, page));
        }
        ShortcutRow row{id, plainText(m_actions, id), pages.isEmpty() ? tr("everywhere") : pages.join(QStringLiteral(", ")),
                        keyText(m_actions[id]->shortcut()), m_settings.keys(id).has_value()};
        const auto text = base::fold(fromQt(row.text + u' ' + row.place + u' ' + row.keys));
        if (text.find(wanted) != std::string::npos) rows.push_back(std::move(row));
    }
    m_model.setRows(std::move(rows));
    for (int row = 0; row < m_model.rowCount({}); ++row) {
        if (m_model.row(row).id == before) m_view->setCurrentIndex(m_model.index(row, 0));
    }
    m_view->chooseFirst();
    showChosen();
}

void ShortcutEditor::showChosen()
{
    const QString id = chosen();
    m_keys->setEnabled(!id.isEmpty());
    m_name->setText(id.isEmpty() ? QString{} : tr("New key for \"%1\": click below and press it").arg(plainText(m_actions, id)));
    m_keys->clear();
    m_none->setEnabled(!id.isEmpty() && !m_actions[id]->shortcut().isEmpty());
    m_back->setEnabled(!id.isEmpty() && m_settings.keys(id).has_value());
    m_allBack->setEnabled(std::any_of(actionTable().begin(), actionTable().end(),
                                      [&](const ActionInfo& info) { return m_settings.keys(QString::fromLatin1(info.id)).has_value(); }));
    showTyped();
}

void ShortcutEditor::showTyped()
{
    const QString id = chosen();
    const auto keys = typed();
    m_use->setEnabled(!id.isEmpty() && !keys.isEmpty() && keys != m_actions[id]->shortcut());
    const QString other = id.isEmpty() ? QString{} : takenBy(m_actions, id, keys);
    m_conflict->setText(
        other.isEmpty()
            ? QString{}
            : tr("%1 belongs to \"%2\". Used here, that action has no key any more.").arg(keyText(keys), plainText(m_actions, other)));
}

void ShortcutEditor::use()
{
    const QString id = chosen();
    const auto keys = typed();
    for (QString other = takenBy(m_actions, id, keys); !other.isEmpty(); other = takenBy(m_actions, id, keys))
        save(other, {});
    save(id, keys);
    showRows();
}

void ShortcutEditor::save(const QString& id, const QKeySequence& keys)
{
    const bool isOwn = keys != ActionSet::tableKeys(id);
    m_settings.setKeys(id, isOwn ? std::optional{keys.toString(QKeySequence::PortableText)} : std::nullopt);
    m_actions.setKeys(id, keys);
}

void ShortcutEditor::giveBack(const QString& id)
{
    const auto keys = ActionSet::tableKeys(id);
    // Another action may have got it meanwhile: said before it is taken from there.
    if (!takenBy(m_actions, id, keys).isEmpty()) {
        m_keys->setKeySequence(keys);
        m_use->setFocus();
        return;
    }
    save(id, keys);
    showRows();
}

void ShortcutEditor::giveAllBack()
{
    for (const auto& info : actionTable())
        save(QString::fromLatin1(info.id), ActionSet::tableKeys(QString::fromLatin1(info.id)));
    showRows();
}

} // namespace tegoed::ui
