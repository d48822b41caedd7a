#include "ui/pages/settings/policies_view.h"

#include "app/customers.h"
#include "app/output_file.h"
#include "app/policy_text.h"
#include "ui/dialogs/file_dialog.h"
#include "ui/dialogs/policy_dialogs.h"
#include "ui/dialogs/question_dialog.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tegoed::ui {

namespace {

using Info = app::PolicyInfo;

constexpr int kListRows = 3;
constexpr int kEffectHeight = 220;
constexpr int kBesideWidth = 780;
constexpr int kFollowerCharacters = 24;
const auto kPdfPurpose = QStringLiteral("exports");

} // namespace

PoliciesView::PoliciesView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(columns()), m_listView(new TableView), m_line(new PolicyTimeLine),
      m_form(new PolicyForm), m_effect(new PolicyEffectPane), m_hint(new Label{Type::Small, Tint::Muted}),
      m_fault(new Label{Type::Body, Tint::Danger}), m_duplicate(new QPushButton), m_remove(new QPushButton), m_assign(new QPushButton),
      m_json(new QPushButton), m_pdf(new QPushButton), m_drop(new QPushButton), m_save(new QPushButton),
      m_parts(new QBoxLayout{QBoxLayout::LeftToRight})
{
    build();
    m_typed.setSingleShot(true);
    m_typed.setInterval(kTypingRestMs);
    connect(&m_typed, &QTimer::timeout, this, &PoliciesView::askEffect);
    connectParts();
    connectButtons();
    retranslate();
}

std::vector<Column<Info>> PoliciesView::columns() const
{
    return {{"name", false, [](const Info& info) { return toQt(info.policy.name); }},
            {"state",
             false,
             [this](const Info& info) {
                 if (m_drafts.contains(info.policy.name)) return tr("edited, not saved");
                 return !info.isShipped ? tr("own") : info.isChanged ? tr("shipped, changed") : tr("shipped");
             },
             {},
             [this](const Info& info) { return m_drafts.contains(info.policy.name) ? std::optional{Tint::Warning} : std::nullopt; }},
            {"followed_by", false,
             [](const Info& info) {
                 QStringList who;
                 if (info.isStandard) who.push_back(tr("everybody without another"));
                 for (const auto& segment : info.segments)
                     who.push_back(tr("segment %1").arg(toQt(segment)));
                 if (info.ownCount > 0) who.push_back(tr("%Ln customer(s) by name", nullptr, static_cast<int>(info.ownCount)));
                 return who.isEmpty() ? tr("nobody") : who.join(QStringLiteral(", "));
             }},
            {"customers", true, [](const Info& info) { return displayCount(info.customerCount); },
             by<Info>([](const Info& info) { return info.customerCount; })}};
}

void PoliciesView::build()
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    m_listView->setModel(&m_model);
    m_listView->setWidths({24, 18, 0, 10});
    m_listView->setSpare({3}, kFollowerCharacters);
    m_listView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_listView->setFixedHeight(tableRowHeight() * (kListRows + 1) + 4);
    layout->addWidget(m_listView);
    auto* const tools = new QHBoxLayout;
    for (auto* const button : {m_duplicate, m_remove, m_assign, m_json, m_pdf})
        tools->addWidget(button);
    tools->addStretch(1);
    layout->addLayout(tools);
    auto* const area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // Its fields scroll into sight as they are walked.
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(buildEditor());
    layout->addWidget(area, 1);
}

QWidget* PoliciesView::buildEditor()
{
    auto* const editor = new QWidget;
    auto* const layout = new QVBoxLayout{editor};
    layout->setContentsMargins(0, 0, kGap, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_line);
    auto* const state = new QHBoxLayout;
    m_fault->setWordWrap(true);
    m_hint->setWordWrap(true);
    auto* const words = new QVBoxLayout;
    words->addWidget(m_fault);
    words->addWidget(m_hint);
    state->addLayout(words, 1);
    m_save->setProperty(kPrimaryProperty, true);
    state->addWidget(m_drop, 0, Qt::AlignTop);
    state->addWidget(m_save, 0, Qt::AlignTop);
    layout->addLayout(state);
    m_effect->setMinimumHeight(kEffectHeight);
    m_parts->setSpacing(kMargin);
    m_parts->addWidget(m_form, 1);
    m_parts->addWidget(m_effect, 1);
    layout->addLayout(m_parts, 1);
    return editor;
}

void PoliciesView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Where both do not fit beside each other the effect stands above the fields, where it is seen while one edits.
    const int wanted = m_form->minimumSizeHint().width() + m_effect->minimumSizeHint().width() + kMargin + kGap +
                       style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    const auto direction = width() < std::max(kBesideWidth, wanted) ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight;
    if (direction == m_parts->direction()) return;
    m_parts->setDirection(direction);
    // The layout around it would keep the height of the other direction.
    m_form->parentWidget()->layout()->invalidate();
    m_form->parentWidget()->updateGeometry();
}

void PoliciesView::connectParts()
{
    connect(m_listView, &TableView::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_model.rowCount({}) || m_model.row(row).policy.name == m_chosen) return;
        m_chosen = m_model.row(row).policy.name;
        m_step = 0;
        showPolicy();
    });
    connect(m_line, &PolicyTimeLine::stepChosen, this, [this](std::size_t step) {
        m_step = step;
        m_form->show(policy(), m_step);
    });
    connect(m_line, &PolicyTimeLine::stepMoved, this, [this](std::size_t step, int offsetDays) {
        auto edited = policy();
        edited.steps[step].offsetDays = offsetDays;
        edit(edited);
    });
    connect(m_line, &PolicyTimeLine::addWanted, this, &PoliciesView::addStep);
    connect(m_line, &PolicyTimeLine::removeWanted, this, &PoliciesView::removeStep);
    connect(m_form, &PolicyForm::edited, this, &PoliciesView::edit);
    connect(m_form, &PolicyForm::addWanted, this, &PoliciesView::addStep);
    connect(m_form, &PolicyForm::removeWanted, this, &PoliciesView::removeStep);
    connect(m_effect, &PolicyEffectPane::customerWanted, this,
            [this](const QString& number) { m_context.navigator.go(QStringLiteral("customer"), number); });
    connect(&m_context.service, &LedgerService::closed, this, [this] {
        m_drafts.clear();
        m_chosen.clear();
        m_model.setRows({});
    });
}

void PoliciesView::connectButtons()
{
    connect(m_duplicate, &QPushButton::clicked, this, &PoliciesView::duplicate);
    connect(m_remove, &QPushButton::clicked, this, &PoliciesView::remove);
    connect(m_assign, &QPushButton::clicked, this, &PoliciesView::assign);
    connect(m_json, &QPushButton::clicked, this, &PoliciesView::copyJson);
    connect(m_pdf, &QPushButton::clicked, this, &PoliciesView::askForFile);
    connect(m_drop, &QPushButton::clicked, this, &PoliciesView::drop);
    connect(m_save, &QPushButton::clicked, this, &PoliciesView::save);
}

void PoliciesView::refresh()
{
    m_form->setToday(m_context.service.today());
    m_context.service.ask(
        this, m_newestInfos,
        [](app::Ledger& ledger) -> base::Result<Answer> {
            TEGOED_TRY(auto infos, app::policyInfos(ledger));
            TEGOED_TRY(auto segments, app::segmentNames(ledger));
            return Answer{std::move(infos), std::move(segments)};
        },
        [this](const base::Result<Answer>& answer) { takeAnswer(answer); });
}

void PoliciesView::takeAnswer(const base::Result<Answer>& answer)
{
    if (!answer) {
        emit m_context.service.refused(answer.error());
        return;
    }
    m_segments = answer->segments;
    // An edit that is now in the ledger, or whose schedule has gone, is none any more.
    std::erase_if(m_drafts, [&](const auto& draft) {
        const auto& infos = answer->infos;
        const auto known = std::find_if(infos.begin(), infos.end(), [&](const Info& one) { return one.policy.name == draft.first; });
        return known == infos.end() || known->policy == draft.second;
    });
    {
        const QSignalBlocker blocker{m_listView};
        m_model.setRows(answer->infos);
    }
    const auto chosen = m_chosen;
    m_chosen.clear();
    choosePolicy(toQt(chosen));
    if (m_chosen.empty() && m_model.rowCount({}) > 0) m_listView->setCurrentIndex(m_model.index(0, 0));
}

void PoliciesView::choosePolicy(const QString& name)
{
    const auto& rows = m_model.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Info& one) { return toQt(one.policy.name) == name; });
    if (found == rows.end()) return;
    const auto wanted = found->policy.name;
    const auto index = m_model.index(static_cast<int>(found - rows.begin()), 0);
    {
        const QSignalBlocker blocker{m_listView};
        m_listView->setCurrentIndex(index);
    }
    if (m_chosen == wanted) return;
    m_chosen = wanted;
    showPolicy();
}

const Info* PoliciesView::info() const
{
    const auto& rows = m_model.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Info& one) { return one.policy.name == m_chosen; });
    return found == rows.end() ? nullptr : &*found;
}

dunning::Policy PoliciesView::policy() const
{
    if (const auto draft = m_drafts.find(m_chosen); draft != m_drafts.end()) return draft->second;
    const auto* const known = info();
    return known == nullptr ? dunning::Policy{} : known->policy;
}

bool PoliciesView::isEdited() const
{
    return m_drafts.contains(m_chosen);
}

void PoliciesView::showPolicy()
{
    const auto shown = policy();
    m_step = std::min(m_step, shown.steps.empty() ? 0 : shown.steps.size() - 1);
    m_line->show(shown, dunning::faultsOf(shown));
    m_line->choose(m_step);
    m_form->show(shown, m_step);
    showState();
    askEffect();
}

void PoliciesView::edit(const dunning::Policy& edited)
{
    const auto* const known = info();
    if (known == nullptr) return;
    if (edited == known->policy)
        m_drafts.erase(m_chosen);
    else
        m_drafts.insert_or_assign(m_chosen, edited);
    m_step = std::min(m_step, edited.steps.empty() ? 0 : edited.steps.size() - 1);
    m_line->show(edited, dunning::faultsOf(edited));
    m_line->choose(m_step);
    m_form->show(edited, m_step);
    m_model.retranslate(); // The list says what is not saved.
    showState();
    m_effect->setWaiting(true);
    m_typed.start();
}

void PoliciesView::addStep()
{
    auto edited = policy();
    const auto place = dunning::addStep(edited, edited.steps.empty() ? std::nullopt : std::optional{m_step});
    if (!place) {
        m_fault->setText(tr("There is no further stage that fits in: each stands in a schedule once."));
        m_fault->show();
        return;
    }
    m_step = *place;
    edit(edited);
    m_line->setFocus();
}

void PoliciesView::removeStep()
{
    auto edited = policy();
    if (m_step >= edited.steps.size()) return;
    edited.steps.erase(edited.steps.begin() + static_cast<std::ptrdiff_t>(m_step));
    edit(edited);
    m_line->setFocus();
}

void PoliciesView::showState()
{
    const auto shown = policy();
    const auto faults = dunning::faultsOf(shown);
    QStringList sentences;
    for (const auto& fault : faults)
        sentences.push_back(toQt(app::faultSentence(shown, fault, language())));
    m_fault->setText(sentences.join(QChar{u'\n'}));
    m_fault->setVisible(!sentences.isEmpty());
    const auto* const known = info();
    m_save->setEnabled(isEdited() && faults.empty());
    m_save->setToolTip(faults.empty() ? QString{} : sentences.join(QChar{u'\n'}));
    m_drop->setEnabled(isEdited());
    m_duplicate->setEnabled(known != nullptr && faults.empty());
    m_remove->setText(known != nullptr && known->isShipped ? tr("Put back as shipped…") : tr("Remove…"));
    m_remove->setEnabled(known != nullptr && (!known->isShipped || known->isChanged));
    for (auto* const button : {m_assign, m_json, m_pdf})
        button->setEnabled(known != nullptr && faults.empty());
}

void PoliciesView::askEffect()
{
    m_typed.stop();
    const auto snapshot = m_context.service.snapshot();
    if (!snapshot || info() == nullptr) return;
    const auto edited = policy();
    if (!isEdited()) {
        m_newestEffect.next();
        m_effect->showText(tr("Move a step or change a field: what that changes in today's plan is shown here before you save it."));
        return;
    }
    if (!dunning::faultsOf(edited).empty()) {
        m_newestEffect.next();
        m_effect->showText(tr("The effect is shown once the schedule has no fault."));
        return;
    }
    m_context.service.compute(
        this, m_newestEffect,
        [snapshot, original = m_chosen, edited] { return app::effectOf(snapshot->plan, snapshot->book, original, edited); },
        [this, snapshot](const app::PolicyEffect& effect) { m_effect->show(effect, snapshot); });
}

void PoliciesView::save()
{
    if (auto* const typed = QApplication::focusWidget(); typed != nullptr && isAncestorOf(typed)) {
        typed->clearFocus(); // A field takes what was typed when it is left.
        typed->setFocus();
    }
    if (!m_save->isEnabled()) return;
    const auto edited = policy();
    m_context.service.change(
        this, {}, [json = dunning::toJson(edited)](app::Ledger& ledger, const base::Work&) { return app::setPolicy(ledger, json); },
        [this, name = edited.name, edited](const base::Result<void>& done) {
            if (!done) {
                emit m_context.service.refused(done.error());
                return;
            }
            // It may have been edited on since.
            if (const auto draft = m_drafts.find(name); draft != m_drafts.end() && draft->second == edited) m_drafts.erase(draft);
            refresh();
            emit m_context.service.announced(tr("Schedule %1 saved").arg(toQt(name)), true);
        });
}

void PoliciesView::drop()
{
    m_drafts.erase(m_chosen);
    m_model.retranslate();
    showPolicy();
}

void PoliciesView::duplicate()
{
    QStringList taken;
    for (const auto& one : m_model.rows())
        taken.push_back(toQt(one.policy.name));
    auto* const dialog = new CopyPolicyDialog{m_context.service, policy(), taken, window()};
    connect(dialog, &FormDialog::done, this, [this, dialog](const QString& text) {
        m_chosen = fromQt(dialog->name());
        emit m_context.service.announced(text, true);
    });
    dialog->open();
}

void PoliciesView::remove()
{
    const auto* const known = info();
    if (known == nullptr) return;
    const auto name = known->policy.name;
    const bool isShipped = known->isShipped;
    auto* const question = new QuestionDialog{
        isShipped ? tr("Put %1 back as it is shipped?").arg(toQt(name)) : tr("Remove schedule %1?").arg(toQt(name)),
        isShipped ? tr("Your changes of this schedule go. %Ln customer(s) follow it.", nullptr, static_cast<int>(known->customerCount))
                  : tr("Undo brings it back."),
        isShipped ? tr("Put back") : tr("Remove"), window()};
    connect(question, &QDialog::accepted, this, [this, name, isShipped] {
        m_context.service.change(
            this, {}, [name](app::Ledger& ledger, const base::Work&) { return app::removePolicy(ledger, name); },
            [this, name, isShipped](const base::Result<void>& done) {
                if (!done) {
                    emit m_context.service.refused(done.error());
                    return;
                }
                m_drafts.erase(name);
                emit m_context.service.announced(
                    (isShipped ? tr("Schedule %1 is as it is shipped") : tr("Schedule %1 removed")).arg(toQt(name)), true);
            });
    });
    question->open();
}

void PoliciesView::assign()
{
    auto* const dialog = new AssignPolicyDialog{m_context.service, toQt(m_chosen), m_segments, window()};
    connect(dialog, &FormDialog::done, this, [this](const QString& text) { emit m_context.service.announced(text, true); });
    dialog->open();
}

void PoliciesView::copyJson()
{
    QGuiApplication::clipboard()->setText(toQt(dunning::toJson(policy())));
    emit m_context.service.announced(tr("Schedule %1 is copied as JSON, as policy set reads it").arg(toQt(m_chosen)), false);
}

void PoliciesView::askForFile()
{
    auto* const dialog =
        fileDialog(window(), tr("Save the schedule as a PDF"), m_context.settings.folder(kPdfPurpose), tr("PDF file (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("dunning schedule %1").arg(toQt(m_chosen)).replace(QChar{u'/'}, QChar{u'-'}) + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &PoliciesView::writePdf);
    dialog->open();
}

void PoliciesView::writePdf(const QString& path)
{
    m_context.settings.setFolder(kPdfPurpose, QFileInfo{path}.absolutePath());
    m_context.service.ask(
        this, Newest{}, // Each file that was asked for is written.
        [shown = policy(), path = pathFromQt(path)](app::Ledger& ledger) -> base::Result<void> {
            TEGOED_TRY(const auto companies, app::companies(ledger));
            const auto& environment = ledger.environment();
            const auto report = app::policyReport(shown, companies.empty() ? std::string{} : companies.front().name, environment.today,
                                                  ledger.currency(), environment.language);
            TEGOED_TRY(const auto bytes, environment.renderer->reportPdf(report, environment.language));
            return app::writeOutput(path, bytes, ledger.file().path());
        },
        [this, path](const base::Result<void>& done) {
            if (done)
                emit m_context.service.announced(tr("Written: %1").arg(path), false);
            else
                emit m_context.service.refused(done.error());
        },
        {.title = tr("Writing the schedule")});
}

void PoliciesView::retranslate()
{
    m_listView->setAccessibleName(tr("Dunning schedules"));
    m_line->setAccessibleName(tr("Steps on the time line"));
    m_hint->setText(
        tr("Drag a step, or choose it with ↑ ↓ and move it with ← →; with Shift by a week. What falls on a day off follows on the "
           "next business day."));
    m_line->setToolTip(tr("Calendar days from the due date. The bar that leads to a step is its waiting time after the step before."));
    m_duplicate->setText(tr("Duplicate…"));
    m_assign->setText(tr("Who follows it…"));
    m_json->setText(tr("As JSON"));
    m_pdf->setText(tr("As PDF…"));
    m_drop->setText(tr("Drop the edits"));
    m_save->setText(tr("Save"));
    for (auto* const button : {m_duplicate, m_assign, m_json, m_pdf, m_drop, m_save})
        button->setAccessibleName(button->text().remove(QChar{u'…'}));
    m_json->setToolTip(tr("Copies the schedule as policy set reads it"));
    m_remove->setAccessibleName(tr("Remove the schedule, or put it back as shipped"));
    m_model.retranslate();
    m_form->retranslate();
    m_effect->retranslate();
    m_line->update();
    showState();
    if (m_context.service.snapshot()) askEffect();
}

} // namespace tegoed::ui
