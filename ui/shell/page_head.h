#pragma once

#include "ui/shell/page.h"
#include "ui/widgets/labels.h"

#include <vector>

class QHBoxLayout;

namespace tegoed::ui {

/// The title line of a page: its name and its few numbers.
class PageHead : public QWidget {
    Q_OBJECT
public:
    explicit PageHead(QWidget* parent = nullptr);
    void show(const QString& title, const std::vector<Figure>& figures);

private:
    Label* m_title;
    QHBoxLayout* m_figures;
};

} // namespace tegoed::ui
