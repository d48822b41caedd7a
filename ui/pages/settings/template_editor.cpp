#include "ui/pages/settings/template_editor.h"

#include "ui/bridge/display.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace tegoed::ui {

namespace {

constexpr int kNameRole = Qt::UserRole; ///< What is compared with what was typed: `to_pay`, `#one`.
constexpr int kOfferedRows = 10;
const auto kOpen = QStringLiteral("{{");
const auto kClose = QStringLiteral("}}");

} // namespace

TemplateEditor::TemplateEditor(QWidget* parent)
    : QPlainTextEdit(parent), m_highlighter(new TemplateHighlighter{document()}), m_completer(new QCompleter{this})
{
    setTabChangesFocus(true);
    setLineWrapMode(WidgetWidth);
    m_completer->setModel(&m_names);
    m_completer->setWidget(this);
    m_completer->setCompletionRole(kNameRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(kOfferedRows);
    m_completer->popup()->setObjectName(QStringLiteral("qt_placeholders"));
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &TemplateEditor::complete);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TemplateEditor::explanationChanged);
}

void TemplateEditor::setTemplate(const QString& text)
{
    setPlainText(text);
}

void TemplateEditor::replaceText(const QString& text)
{
    QTextCursor cursor{document()};
    cursor.select(QTextCursor::Document);
    cursor.insertText(text);
}

std::string TemplateEditor::partAtCursor() const
{
    static const QRegularExpression kHead{QStringLiteral("^\\s*\\[([a-z_]+)\\]\\s*$")};
    for (auto block = textCursor().block(); block.isValid(); block = block.previous()) {
        if (const auto match = kHead.match(block.text()); match.hasMatch()) return fromQt(match.captured(1));
    }
    return {};
}

QString TemplateEditor::begunName() const
{
    static const QRegularExpression kBegun{QStringLiteral("\\{\\{\\s*([#^]?[a-z_]*)$")};
    const auto cursor = textCursor();
    const auto match = kBegun.match(cursor.block().text().left(cursor.positionInBlock()));
    return match.hasMatch() ? match.captured(1) : QString{};
}

QString TemplateEditor::explanation() const
{
    static const QRegularExpression kTag{QStringLiteral("\\{\\{\\s*([#^/]?)\\s*([a-z_]+)\\s*\\}\\}")};
    const auto cursor = textCursor();
    for (auto it = kTag.globalMatch(cursor.block().text()); it.hasNext();) {
        const auto match = it.next();
        if (cursor.positionInBlock() < match.capturedStart() || cursor.positionInBlock() > match.capturedEnd()) continue;
        const QString meaning = wordOr("placeholder." + fromQt(match.captured(2)), {});
        if (meaning.isEmpty()) break;
        if (match.captured(1) == QStringLiteral("#")) return tr("%1: what follows is written if: %2").arg(match.captured(), meaning);
        if (match.captured(1) == QStringLiteral("^")) return tr("%1: what follows is written unless: %2").arg(match.captured(), meaning);
        if (match.captured(1) == QStringLiteral("/")) return tr("%1: end of the condition: %2").arg(match.captured(), meaning);
        return match.captured() + QStringLiteral(": ") + meaning;
    }
    const auto part = partAtCursor();
    return part.empty() ? tr("A remark: what stands above the first part is in no letter") : wordOr("template_part." + part, toQt(part));
}

void TemplateEditor::offerNames(bool asked)
{
    const auto cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    const bool isBegun = before.lastIndexOf(kOpen) > before.lastIndexOf(kClose);
    const QString begun = begunName();
    // Right after {{ the name is empty, but begun.
    if (!isBegun || (begun.isEmpty() && !before.endsWith(kOpen) && !asked)) {
        m_completer->popup()->hide();
        return;
    }
    m_names.clear();
    const bool isInverse = begun.startsWith(QChar{u'^'});
    for (const auto& placeholder : letters::placeholdersOf(partAtCursor())) {
        const QString name = (placeholder.isFlag ? QString{isInverse ? u'^' : u'#'} : QString{}) + toQt(placeholder.name);
        auto* const item = new QStandardItem{QStringLiteral("%1   %2").arg(name, wordOr("placeholder." + placeholder.name, {}))};
        item->setData(name, kNameRole);
        m_names.appendRow(item);
    }
    m_completer->setCompletionPrefix(begun);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    auto* const popup = m_completer->popup();
    QRect place = cursorRect();
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + kMargin);
    m_completer->complete(place);
}

void TemplateEditor::complete(const QModelIndex& chosen)
{
    const QString name = chosen.data(kNameRole).toString();
    auto cursor = textCursor();
    const auto begun = static_cast<int>(begunName().size());
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, begun);
    const bool isClosed = document()->toPlainText().mid(textCursor().position(), 2) == kClose;
    cursor.insertText(name + (isClosed ? QString{} : kClose));
    if (isClosed) cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, 2);
    if (name.startsWith(QChar{u'#'}) || name.startsWith(QChar{u'^'})) {
        const QString end = kOpen + QChar{u'/'} + name.mid(1) + kClose;
        cursor.insertText(end);
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, static_cast<int>(end.size()));
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void TemplateEditor::keyPressEvent(QKeyEvent* event)
{
    // These keys work in the list of names while it is open.
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
        case Qt::Key_Backtab: event->ignore(); return;
        default: break;
        }
    }
    const bool asked = event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier);
    if (!asked) QPlainTextEdit::keyPressEvent(event);
    const bool typed = !event->text().isEmpty() && !event->modifiers().testFlag(Qt::ControlModifier);
    if (asked || typed) offerNames(asked);
}

int TemplateEditor::placeOf(std::size_t offset) const
{
    return static_cast<int>(QString::fromUtf8(toPlainText().toUtf8().left(static_cast<qsizetype>(offset))).size());
}

void TemplateEditor::showFaults(const std::vector<letters::TemplateFault>& faults)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const auto& fault : faults) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor{document()};
        mark.cursor.setPosition(placeOf(fault.offset));
        mark.cursor.setPosition(placeOf(fault.offset + fault.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(colors().danger);
        marks.push_back(mark);
    }
    setExtraSelections(marks);
}

void TemplateEditor::goTo(const letters::TemplateFault& fault)
{
    auto cursor = textCursor();
    cursor.setPosition(placeOf(fault.offset));
    cursor.setPosition(placeOf(fault.offset + fault.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus();
}

void TemplateEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) m_highlighter->rehighlight();
}

} // namespace tegoed::ui
