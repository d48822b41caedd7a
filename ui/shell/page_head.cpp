#include "ui/shell/page_head.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tegoed::ui {

PageHead::PageHead(QWidget* parent) : QWidget(parent), m_title(new Label{Type::Title, Tint::Text, this}), m_figures(new QHBoxLayout)
{
    auto* const layout = new QHBoxLayout{this};
    layout->setContentsMargins(kMargin, kGapWide, kMargin, kGap);
    layout->addWidget(m_title);
    layout->addStretch(1);
    m_figures->setSpacing(kMarginWide);
    layout->addLayout(m_figures);
}

void PageHead::show(const QString& title, const std::vector<Figure>& figures)
{
    m_title->setText(title);
    while (auto* const item = m_figures->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& figure : figures) {
        auto* const pair = new QWidget{this};
        auto* const layout = new QVBoxLayout{pair};
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        auto* const caption = new Label{Type::Small, Tint::Muted, pair};
        caption->setText(figure.caption);
        caption->setAlignment(Qt::AlignRight);
        auto* const value = new Label{Type::Heading, Tint::Text, pair};
        value->setText(figure.value);
        value->setAlignment(Qt::AlignRight);
        layout->addWidget(caption);
        layout->addWidget(value);
        m_figures->addWidget(pair);
    }
}

} // namespace tegoed::ui
