#include "ui/pages/dunning/preview_pane.h"

#include "ui/bridge/display.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace tegoed::ui {

namespace {

constexpr int kLateMs = 150;

} // namespace

PreviewPane::PreviewPane(LedgerService& service, ActionSet& actions, QWidget* parent)
    : QWidget(parent), m_service(service), m_actions(actions), m_parts(new QTabBar), m_position(new Label{Type::Small, Tint::Muted}),
      m_zoom(new Label{Type::Small, Tint::Muted}), m_stack(new QStackedWidget), m_letter(new LetterView), m_mail(new MailView)
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* const head = new QHBoxLayout;
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    m_parts->addTab({});
    m_parts->addTab({});
    head->addWidget(m_parts);
    head->addStretch(1);
    head->addWidget(m_position);
    head->addSpacing(kGap);
    for (const auto* id : {"zoom_out", "zoom_in"}) {
        auto* const button = new QToolButton;
        button->setDefaultAction(m_actions[QString::fromLatin1(id)]);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_zoomButtons.push_back(button);
    }
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("000 %")));
    head->addWidget(m_zoomButtons.front());
    head->addWidget(m_zoom);
    head->addWidget(m_zoomButtons.back());
    layout->addLayout(head);
    m_stack->addWidget(m_letter);
    m_stack->addWidget(m_mail);
    layout->addWidget(m_stack, 1);
    connect(m_parts, &QTabBar::currentChanged, this, [this](int part) {
        m_stack->setCurrentIndex(part);
        showTools();
    });
    connect(m_letter, &LetterView::zoomChanged, this, &PreviewPane::showTools);
    connect(m_actions[QStringLiteral("zoom_in")], &QAction::triggered, m_letter, &LetterView::zoomIn);
    connect(m_actions[QStringLiteral("zoom_out")], &QAction::triggered, m_letter, &LetterView::zoomOut);
    connect(m_actions[QStringLiteral("zoom_width")], &QAction::triggered, m_letter, &LetterView::zoomToWidth);
    m_late.setSingleShot(true);
    m_late.setInterval(kLateMs);
    connect(&m_late, &QTimer::timeout, this, [this] { write(tr("Reading the letter…")); });
    retranslate();
}

void PreviewPane::write(const QString& text)
{
    m_letter->showText(text);
    m_mail->showText(text);
    showTools();
}

void PreviewPane::showText(const QString& text)
{
    (void)m_newest.next(); // An answer that is on its way is of something else.
    m_late.stop();
    write(text);
}

void PreviewPane::show(const SnapshotPtr& snapshot, std::size_t proposal)
{
    const auto& shown = snapshot->plan.plan.proposals[proposal];
    if (shown.group == dunning::Group::Call) {
        showText(tr("A task to call: no letter is written. The next letter follows once a call is logged, or after five business days."));
        return;
    }
    if (shown.group == dunning::Group::Collections) {
        showText(tr("A task to hand the items over to the agency: no letter is written."));
        return;
    }
    using Answer = base::Result<app::LetterPreview>;
    m_late.start();
    m_service.ask(
        this, m_newest,
        [snapshot, shown](app::Ledger& ledger) -> Answer {
            // Positions are those of the snapshot: a newer book answers nothing, its own snapshot is on its way.
            if (ledger.book().changeNumber != snapshot->plan.changeNumber) return base::fail(base::ErrorCode::Cancelled);
            return app::previewLetter(ledger, snapshot->plan, shown);
        },
        [this](const Answer& preview) {
            if (preview || preview.error().code != base::ErrorCode::Cancelled) take(preview);
        });
}

void PreviewPane::take(const base::Result<app::LetterPreview>& preview)
{
    m_late.stop();
    const auto refuse = [this](const base::Error& error) { write(tr("This letter cannot be made: %1").arg(sentence(error))); };
    if (!preview) {
        refuse(preview.error());
    } else if (auto painter = render::LetterPainter::of(preview->letter)) {
        m_letter->show(*std::move(painter));
        if (preview->mail)
            m_mail->show(*preview->mail);
        else
            m_mail->showText(tr("This letter goes by post: no e-mail is made."));
    } else {
        refuse(painter.error());
    }
    showTools();
}

void PreviewPane::setPosition(int place, int count)
{
    m_position->setText(count > 1 ? tr("%1 of %2 chosen").arg(displayCount(place), displayCount(count)) : QString{});
}

void PreviewPane::showTools()
{
    const bool isLetter = !isMailShown() && m_letter->pageCount() > 0;
    for (auto* const button : m_zoomButtons)
        button->setVisible(isLetter);
    m_zoom->setVisible(isLetter);
    m_zoom->setText(tr("%1 %").arg(m_letter->zoomPercent()));
    for (const auto* id : {"zoom_in", "zoom_out", "zoom_width"})
        m_actions[QString::fromLatin1(id)]->setEnabled(isLetter);
}

void PreviewPane::retranslate()
{
    m_parts->setTabText(0, tr("Letter"));
    m_parts->setTabText(1, tr("E-mail"));
    m_parts->setAccessibleName(tr("Letter or e-mail"));
    m_letter->setAccessibleName(tr("Preview of the letter"));
    m_mail->setAccessibleName(tr("Preview of the e-mail"));
    for (auto* const button : m_zoomButtons)
        button->setAccessibleName(button->defaultAction()->text());
    m_mail->retranslate();
    showTools();
}

} // namespace tegoed::ui
