#include "ui/pages/settings/templates_section.h"

#include "ui/bridge/display.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kVisibleFaults = 3;
constexpr int kEditorWidth = 290;
constexpr int kPreviewWidth = 290;

/// A text is kept with the line break at its end that nobody types.
bool isSameText(const QString& typed, const std::string& kept)
{
    const auto withoutEnd = [](std::string text) {
        while (!text.empty() && text.back() == '\n')
            text.pop_back();
        return text;
    };
    return withoutEnd(fromQt(typed)) == withoutEnd(kept);
}

} // namespace

TemplatesSection::TemplatesSection(const PageContext& context, QWidget* parent)
    : SettingsSection(context, parent), m_name(new QComboBox), m_language(new QComboBox), m_state(new Label{Type::Body, Tint::Muted}),
      m_save(new QPushButton), m_reset(new QPushButton), m_editor(new TemplateEditor), m_explanation(new Label{Type::Small, Tint::Muted}),
      m_faultList(new QListWidget), m_preview(new TemplatePreview{service()})
{
    build();
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypingRestMs);
    connect(&m_typed, &QTimer::timeout, this, &TemplatesSection::check);
    connect(m_name, &QComboBox::currentIndexChanged, this, &TemplatesSection::choose);
    connect(m_language, &QComboBox::currentIndexChanged, this, &TemplatesSection::choose);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] { m_typed.start(); });
    connect(m_editor, &TemplateEditor::explanationChanged, this, [this] { m_explanation->setText(m_editor->explanation()); });
    connect(m_faultList, &QListWidget::itemActivated, this,
            [this] { m_editor->goTo(m_faults[static_cast<std::size_t>(m_faultList->currentRow())]); });
    connect(m_save, &QPushButton::clicked, this, &TemplatesSection::save);
    connect(&service(), &LedgerService::closed, this, &TemplatesSection::clear);
    connect(m_reset, &QPushButton::clicked, this, &TemplatesSection::askToReset);
    retranslate();
}

void TemplatesSection::build()
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    auto* const tools = new QHBoxLayout;
    for (const char* const code : {"nl", "en", "de"})
        m_language->addItem(QString{}, QString::fromLatin1(code));
    for (const char* const name : {"pre_due", "reminder_1", "reminder_2", "reminder_3", "reminder_4", "notice_of_default",
                                   "fourteen_day_letter", "statement", "common"})
        m_name->addItem(QString{}, QString::fromLatin1(name));
    m_name->setCurrentIndex(1);
    for (auto* const box : {m_name, m_language})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->setElided(true);
    m_save->setProperty(kPrimaryProperty, true);
    m_save->setAutoDefault(true);
    m_reset->setAutoDefault(true);
    tools->addWidget(m_name);
    tools->addWidget(m_language);
    tools->addWidget(m_state, 1);
    layout->addLayout(tools);

    auto* const splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    auto* const left = new QWidget;
    auto* const column = new QVBoxLayout{left};
    column->setContentsMargins(0, 0, kGap, 0);
    column->setSpacing(kGapTight);
    m_editor->setMinimumWidth(kEditorWidth);
    column->addWidget(m_editor, 1);
    m_explanation->setElided(true);
    column->addWidget(m_explanation);
    m_faultList->setMaximumHeight(kVisibleFaults * tableRowHeight());
    m_faultList->hide();
    column->addWidget(m_faultList);
    auto* const ends = new QHBoxLayout;
    ends->addWidget(m_reset);
    ends->addStretch(1);
    ends->addWidget(m_save);
    column->addSpacing(kGapTight);
    column->addLayout(ends);
    splitter->addWidget(left);
    splitter->addWidget(m_preview);
    m_preview->setMinimumWidth(kPreviewWidth);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
}

void TemplatesSection::focusStart()
{
    m_name->setFocus();
}

void TemplatesSection::visit(const QString& what)
{
    const int language = m_language->findData(what.section(QChar{u'/'}, 0, 0));
    const int name = m_name->findData(what.section(QChar{u'/'}, 1));
    if (language < 0 || name < 0) return;
    m_language->setCurrentIndex(language);
    m_name->setCurrentIndex(name);
}

QString TemplatesSection::chosenName() const
{
    return m_language->currentData().toString() + u'/' + m_name->currentData().toString();
}

const app::LetterTemplate* TemplatesSection::find(const QString& name) const
{
    const auto wanted = fromQt(name);
    const auto found = std::find_if(m_templates.begin(), m_templates.end(), [&](const auto& one) { return one.name == wanted; });
    return found == m_templates.end() ? nullptr : &*found;
}

void TemplatesSection::refresh()
{
    service().ask(
        this, m_newestTexts, [](app::Ledger& ledger) { return app::letterTemplates(ledger); },
        [this](base::Result<std::vector<app::LetterTemplate>> templates) {
            if (templates)
                take(*std::move(templates));
            else
                emit service().refused(templates.error());
        });
}

void TemplatesSection::clear()
{
    m_typed.stop();
    m_drafts.clear();
    m_shown.clear();
    m_templates.clear();
    m_faults.clear();
    m_faultList->clear();
    m_faultList->hide();
    {
        const QSignalBlocker blocker{m_editor};
        m_editor->setTemplate({});
    }
    showState();
}

bool TemplatesSection::hasDrafts() const
{
    // What is typed becomes a draft a moment later.
    const auto* const shown = find(m_shown);
    if (shown != nullptr && !isSameText(m_editor->toPlainText(), shown->text)) return true;
    const auto names = m_drafts.keys();
    return std::any_of(names.begin(), names.end(), [this](const QString& name) { return name != m_shown; });
}

void TemplatesSection::take(std::vector<app::LetterTemplate> templates)
{
    noteDraft(); // What was typed a moment ago is one, too.
    const auto* const before = chosen();
    const std::string text = before == nullptr ? std::string{} : before->text;
    const bool isFirst = m_templates.empty();
    m_templates = std::move(templates);
    m_drafts.removeIf(
        [this](const auto& draft) { return find(draft.key()) != nullptr && isSameText(draft.value(), find(draft.key())->text); });
    const auto* const now = chosen();
    if (now == nullptr) return;
    // Drafts stay; a text that was looked at follows the ledger.
    if (isFirst || (now->text != text && !m_drafts.contains(m_shown))) m_shown.clear();
    choose();
}

void TemplatesSection::choose()
{
    const auto* const now = chosen();
    if (now == nullptr) return;
    if (const QString name = chosenName(); name != m_shown) {
        noteDraft();
        m_shown = name;
        const QSignalBlocker blocker{m_editor};
        // The same text stays as it is, with its cursor and its own undo.
        if (const QString text = m_drafts.value(name, toQt(now->text)); !isSameText(m_editor->toPlainText(), fromQt(text)))
            m_editor->setTemplate(text);
        m_explanation->setText(m_editor->explanation());
    }
    m_preview->setTemplate(*now);
    check();
}

void TemplatesSection::noteDraft()
{
    const auto* const shown = find(m_shown);
    if (shown == nullptr) return;
    if (const QString typed = m_editor->toPlainText(); isSameText(typed, shown->text))
        m_drafts.remove(m_shown);
    else
        m_drafts.insert(m_shown, typed);
}

void TemplatesSection::check()
{
    const auto* const now = chosen();
    if (now == nullptr || m_shown.isEmpty()) return;
    noteDraft();
    const std::string text = fromQt(m_editor->toPlainText());
    m_faults = letters::templateFaults(now->name, text);
    m_editor->showFaults(m_faults);
    m_faultList->clear();
    for (const auto& fault : m_faults) {
        m_faultList->addItem(tr("Line %1: %2").arg(letters::lineAt(text, fault.offset)).arg(toQt(app::text(fault, language()))));
    }
    m_faultList->setVisible(!m_faults.empty());
    m_preview->showText(text, !m_faults.empty());
    showState();
}

void TemplatesSection::showState()
{
    const auto* const now = chosen();
    const bool isDraft = m_drafts.contains(m_shown);
    m_save->setEnabled(isDraft && m_faults.empty());
    m_reset->setEnabled(now != nullptr && (isDraft || now->isOwn()));
    m_state->setTint(isDraft ? Tint::Warning : Tint::Muted);
    m_state->setText(isDraft ? tr("Not saved") : now != nullptr && now->isOwn() ? tr("Our own text") : tr("As shipped"));
    fillNames();
}

void TemplatesSection::save()
{
    check();
    const auto* const now = chosen();
    if (now == nullptr || !m_save->isEnabled()) return;
    service().change(
        this, {},
        [name = now->name, text = fromQt(m_editor->toPlainText())](app::Ledger& ledger, const base::Work&) {
            return app::setLetterTemplate(ledger, name, text);
        },
        [this, name = m_shown, saved = m_editor->toPlainText()](const base::Result<void>& result) {
            if (!result) {
                emit service().refused(result.error());
                return;
            }
            if (m_drafts.value(name) == saved) m_drafts.remove(name); // Else somebody has typed on since.
            emit service().announced(tr("The text is saved: letters are written with it from now on"), true);
        });
}

void TemplatesSection::askToReset()
{
    const auto* const now = chosen();
    if (now == nullptr) return;
    if (!now->isOwn()) { // Only a draft: the editor's own undo brings it back.
        m_editor->replaceText(toQt(now->shipped));
        return;
    }
    auto* const question =
        new QuestionDialog{tr("Back to the shipped text?"), tr("Our own text of this letter is taken out. Undo brings it back."),
                           tr("Back to the shipped text"), window()};
    connect(question, &QDialog::accepted, this, &TemplatesSection::reset);
    question->open();
}

void TemplatesSection::reset()
{
    const auto* const now = chosen();
    if (now == nullptr) return;
    service().change(
        this, {}, [name = now->name](app::Ledger& ledger, const base::Work&) { return app::resetLetterTemplate(ledger, name); },
        [this, name = m_shown](const base::Result<void>& result) {
            if (!result) {
                emit service().refused(result.error());
                return;
            }
            m_drafts.remove(name);
            if (m_shown == name) m_shown.clear(); // The text that comes takes the place of what was typed.
            emit service().announced(tr("The shipped text is back"), true);
        });
}

void TemplatesSection::fillNames()
{
    // A mark behind the names of texts that are our own, so that they are found without opening each.
    for (int row = 0; row < m_name->count(); ++row) {
        const QString key = m_name->itemData(row).toString();
        const auto name = fromQt(m_language->currentData().toString() + u'/' + key);
        const auto found = std::find_if(m_templates.begin(), m_templates.end(), [&](const auto& one) { return one.name == name; });
        QString word = wordOr("template." + fromQt(key), key);
        word[0] = word[0].toUpper();
        if (m_drafts.contains(toQt(name)))
            word = tr("%1 (not saved)").arg(word);
        else if (found != m_templates.end() && found->isOwn())
            word = tr("%1 (own)").arg(word);
        m_name->setItemText(row, word);
    }
}

void TemplatesSection::retranslate()
{
    m_name->setAccessibleName(tr("Letter"));
    m_language->setAccessibleName(tr("Language of the letter"));
    m_language->setItemText(0, tr("Dutch"));
    m_language->setItemText(1, tr("English"));
    m_language->setItemText(2, tr("German"));
    m_save->setText(tr("Save the text"));
    m_save->setAccessibleName(tr("Save the text"));
    m_reset->setText(tr("Back to the shipped text"));
    m_reset->setAccessibleName(tr("Back to the shipped text"));
    m_editor->setAccessibleName(tr("Text of the letter"));
    m_faultList->setAccessibleName(tr("Faults of the text"));
    m_preview->retranslate();
    showState();
}

} // namespace tegoed::ui
