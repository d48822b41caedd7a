#include "ui/dialogs/import/import_question.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace tegoed::ui {

namespace {

constexpr int kEdge = 4;

} // namespace

ImportQuestion::ImportQuestion(QWidget* parent)
    : QFrame(parent), m_sentence(new Label{Type::Strong, Tint::Text, this}), m_answers(new FlowLayout{kGap, kGapTight}),
      m_skipFaulty(new QCheckBox{tr("Take the good rows in and keep the faulty ones as a list"), this}),
      m_acceptVanished(new QCheckBox{tr("Accept that many items are not in the list any more"), this})
{
    auto* const layout = new QVBoxLayout{this};
    layout->setContentsMargins(kMargin, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    m_sentence->setWordWrap(true);
    layout->addWidget(m_sentence);
    m_answers->addWidget(m_skipFaulty);
    m_answers->addWidget(m_acceptVanished);
    layout->addLayout(m_answers);
    for (auto* const box : {m_skipFaulty, m_acceptVanished}) {
        box->setAccessibleName(box->text());
        box->hide();
    }
    hide();
}

void ImportQuestion::ask(const QString& sentence, std::vector<Answer> answers)
{
    for (auto* const button : m_buttons) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_sentence->setText(sentence);
    int place = 0;
    for (auto& answer : answers) {
        auto* const button = new QPushButton{answer.text, this};
        button->setAccessibleName(answer.text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [action = std::move(answer.action)] { action(); });
        m_answers->insertWidget(place++, button);
        m_buttons.push_back(button);
    }
    showWhatIsNeeded();
}

void ImportQuestion::clear()
{
    ask({});
}

void ImportQuestion::offer(bool skipFaulty, bool acceptVanished)
{
    m_skipFaulty->setVisible(skipFaulty);
    m_acceptVanished->setVisible(acceptVanished);
    showWhatIsNeeded();
}

void ImportQuestion::showWhatIsNeeded()
{
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    setVisible(!m_sentence->text().isEmpty() || !m_skipFaulty->isHidden() || !m_acceptVanished->isHidden());
}

void ImportQuestion::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.fillRect(rect(), colors().surface);
    const bool isOpen = !m_sentence->text().isEmpty();
    painter.fillRect(QRect{0, 0, kEdge, height()}, isOpen ? colors().danger : colors().warning);
}

} // namespace tegoed::ui
