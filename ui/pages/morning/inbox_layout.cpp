#include "ui/pages/morning/inbox_view.h"

#include "ui/theme/style.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

// How the inbox is laid out, and its words; what it does stands in inbox_view.cpp.

namespace tegoed::ui {

namespace {

constexpr int kFirstWidth = 560;
constexpr int kControlTotalWidth = 130;
constexpr int kFileRows = 5;

} // namespace

void InboxView::buildFirst()
{
    m_first = new QWidget;
    auto* const column = new QWidget;
    column->setFixedWidth(kFirstWidth);
    auto* const inner = new QVBoxLayout{column};
    inner->setSpacing(kGapWide);
    m_firstText->setWordWrap(true);
    m_firstChoose->setIcon(icon(QStringLiteral("folder"), Tint::OnAccent));
    m_firstChoose->setProperty(kPrimaryProperty, true);
    m_firstChoose->setAutoDefault(true);
    m_firstChoose->setMinimumHeight(controlHeight() + kGap);
    inner->addWidget(m_firstTitle);
    inner->addWidget(m_firstText);
    inner->addWidget(m_firstChoose);
    auto* const outer = new QVBoxLayout{m_first};
    auto* const middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(1);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
    m_stack->addWidget(m_first);
}

void InboxView::buildFolder()
{
    m_body = new QWidget;
    auto* const layout = new QVBoxLayout{m_body};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    auto* const head = new QHBoxLayout;
    m_path->setElided(true);
    head->addWidget(m_path, 1);
    head->addWidget(new ActionButton{m_context.actions[QStringLiteral("inbox_folder")]});
    head->addWidget(new ActionButton{m_context.actions[QStringLiteral("set_aside")]});
    head->addWidget(new ActionButton{m_context.actions[QStringLiteral("take_in")], true});
    layout->addLayout(head);

    m_filesView->setModel(&m_model);
    m_filesView->setObjectName(QStringLiteral("inbox_files"));
    m_filesView->setWidths({30, 26, 22, 10, 0});
    m_filesView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_filesView->setFixedHeight(tableRowHeight() * (kFileRows + 1) + 2);
    layout->addWidget(m_filesView);

    auto* const options = new QHBoxLayout;
    options->setSpacing(kMargin);
    options->addWidget(m_mode);
    options->addStretch(1);
    m_controlTotal->setFixedWidth(kControlTotalWidth);
    m_controlTotal->setAlignment(Qt::AlignRight);
    options->addWidget(m_controlTotal);
    layout->addLayout(options);
    auto* const boxes = new QHBoxLayout;
    boxes->setSpacing(kMargin);
    boxes->addWidget(m_skipFaulty);
    boxes->addWidget(m_acceptVanished);
    boxes->addStretch(1);
    layout->addLayout(boxes);
    for (auto* const label : {m_moveFault, m_refusal, m_summary}) {
        label->setWordWrap(true);
        label->hide();
        layout->addWidget(label);
    }
    m_calm = new QWidget;
    auto* const calm = new QVBoxLayout{m_calm};
    calm->setContentsMargins(0, 0, 0, kMarginWide);
    calm->addWidget(m_empty, 1);
    m_goOn->setProperty(kPrimaryProperty, true);
    m_goOn->setAutoDefault(true);
    m_goOn->setMinimumHeight(controlHeight() + kGap);
    m_goOn->hide();
    calm->addWidget(m_goOn, 0, Qt::AlignHCenter);
    m_outcome->addWidget(m_calm);
    m_outcome->addWidget(m_changes);
    layout->addWidget(m_outcome, 1);
    m_stack->addWidget(m_body);
}

void InboxView::retranslate()
{
    m_firstTitle->setText(tr("Where are your lists put?"));
    m_firstText->setText(
        tr("Choose the folder in which your accounting package saves its lists: open items, customers, contacts. Tegoed looks there every "
           "morning, shows what changed since yesterday, and takes everything in with one key. What was taken in goes into the folder "
           "\"done\" there. Nothing is taken in before you have seen it. A single list comes in with Ctrl+I, too."));
    m_firstChoose->setText(tr("Choose the folder…"));
    m_firstChoose->setAccessibleName(tr("Choose the folder"));
    m_goOn->setText(tr("Go to today's list"));
    m_goOn->setAccessibleName(m_goOn->text());
    m_filesView->setAccessibleName(tr("Files in the inbox folder"));
    const QSignalBlocker blocker{m_mode};
    const int mode = std::max(0, m_mode->currentIndex());
    m_mode->clear();
    m_mode->addItem(tr("Lists are complete"));
    m_mode->addItem(tr("Lists have new and changed items only"));
    m_mode->setCurrentIndex(mode);
    m_mode->setAccessibleName(tr("What lists of items are"));
    m_mode->setToolTip(tr("What is not in a complete list any more counts as settled."));
    m_skipFaulty->setText(tr("Leave faulty rows out"));
    m_skipFaulty->setToolTip(tr("The good rows are taken in, the faulty ones kept as a list."));
    m_acceptVanished->setText(tr("Accept that many items are gone"));
    for (auto* const box : {m_skipFaulty, m_acceptVanished})
        box->setAccessibleName(box->text());
    m_controlTotal->setPlaceholderText(tr("Control total"));
    m_controlTotal->setAccessibleName(tr("Control total: the balance after the lists"));
    m_controlTotal->setToolTip(tr("The lists are taken in only if the balance is exactly this afterwards."));
    m_model.retranslate();
    m_changes->retranslate();
    showState();
}

} // namespace tegoed::ui
