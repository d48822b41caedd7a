#pragma once

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QFrame>

#include <functional>
#include <vector>

namespace tegoed::ui {

/// What stands between the lists and their import: a sentence, and its answers beside it.
class ImportQuestion : public QFrame {
    Q_OBJECT
public:
    struct Answer {
        QString text{};
        std::function<void()> action{};
    };
    explicit ImportQuestion(QWidget* parent);
    void ask(const QString& sentence, std::vector<Answer> answers = {});
    void clear();

    /// Answers that stay as they were given while other things are chosen.
    [[nodiscard]] QCheckBox& skipFaulty() { return *m_skipFaulty; }
    [[nodiscard]] QCheckBox& acceptVanished() { return *m_acceptVanished; }
    void offer(bool skipFaulty, bool acceptVanished);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showWhatIsNeeded();
    Label* m_sentence;
    FlowLayout* m_answers;
    QCheckBox* m_skipFaulty;
    QCheckBox* m_acceptVanished;
    std::vector<QWidget*> m_buttons{};
};

} // namespace tegoed::ui
