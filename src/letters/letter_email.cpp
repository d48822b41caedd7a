#include "letters/letter_email.h"

#include "base/identifiers.h"
#include "base/text.h"

#include <fmt/format.h>

#include <string_view>

namespace tegoed::letters {
namespace {

constexpr std::string_view kFont = "font-family:'Noto Sans',Arial,Helvetica,sans-serif;font-size:14px;line-height:1.5;color:#1c242b";
constexpr std::string_view kCell = "padding:4px 12px 4px 0;border-bottom:1px solid #d5dbe0;vertical-align:top";
constexpr std::string_view kRight = ";text-align:right;white-space:nowrap";

bool alignsRight(ItemColumn column)
{
    return column == ItemColumn::DaysOverdue || column == ItemColumn::Amount || column == ItemColumn::Paid || column == ItemColumn::Open;
}

void addPlain(std::string& body, const std::vector<Paragraph>& paragraphs)
{
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        body += (paragraphs[i].bullet ? "- " : "") + plainText(paragraphs[i]) + "\n";
        const bool listGoesOn = paragraphs[i].bullet && i + 1 < paragraphs.size() && paragraphs[i + 1].bullet;
        if (!listGoesOn) body += "\n";
    }
}

void addPlain(std::string& body, const ItemTable& table)
{
    for (const auto& row : table.rows) {
        body += "- " + row.cells.front();
        for (std::size_t i = 1; i < row.cells.size(); ++i) {
            if (!row.cells[i].empty()) body += " | " + table.titles[i] + " " + row.cells[i];
        }
        for (const auto& note : row.notes)
            body += " | " + note;
        body += "\n";
    }
}

void addPlain(std::string& body, const LabelledText& text)
{
    if (!text.label.empty()) body += text.label + ": " + text.text + "\n";
}

std::string html(const Paragraph& paragraph)
{
    std::string text;
    for (const auto& span : paragraph.spans) {
        const auto escaped = base::escapedHtml(span.text);
        text += span.bold ? "<strong>" + escaped + "</strong>" : escaped;
    }
    return text;
}

void addHtml(std::string& body, const std::vector<Paragraph>& paragraphs)
{
    bool inList = false;
    for (const auto& paragraph : paragraphs) {
        if (paragraph.bullet != inList) body += paragraph.bullet ? "<ul>\n" : "</ul>\n";
        inList = paragraph.bullet;
        body += inList ? "<li>" + html(paragraph) + "</li>\n" : "<p>" + html(paragraph) + "</p>\n";
    }
    if (inList) body += "</ul>\n";
}

void addHtml(std::string& body, const ItemTable& table, const LabelledText& total)
{
    body += "<table style=\"border-collapse:collapse;margin:8px 0 16px 0\">\n<tr>";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        body += fmt::format("<th style=\"{}{}\">{}</th>", kCell, alignsRight(table.columns[i]) ? kRight : ";text-align:left",
                            base::escapedHtml(table.titles[i]));
    }
    body += "</tr>\n";
    for (const auto& row : table.rows) {
        body += "<tr>";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            auto cell = base::escapedHtml(row.cells[i]);
            if (i == 0) {
                for (const auto& note : row.notes)
                    cell += "<br><small>" + base::escapedHtml(note) + "</small>";
            }
            body += fmt::format("<td style=\"{}{}\">{}</td>", kCell, alignsRight(table.columns[i]) ? kRight : "", cell);
        }
        body += "</tr>\n";
    }
    if (!total.label.empty()) {
        body += fmt::format("<tr><td colspan=\"{}\" style=\"{}\">{}</td><td style=\"{}{}\">{}</td></tr>\n", table.columns.size() - 1, kCell,
                            base::escapedHtml(total.label), kCell, kRight, base::escapedHtml(total.text));
    }
    body += "</table>\n";
}

void addHtml(std::string& body, const std::vector<LabelledText>& lines)
{
    body += "<table style=\"border-collapse:collapse;margin:8px 0 16px 0\">\n";
    for (const auto& line : lines) {
        const auto text = base::escapedHtml(line.text);
        body += fmt::format("<tr><td style=\"padding:2px 24px 2px 0\">{}</td><td style=\"padding:2px 0\">{}</td></tr>\n",
                            base::escapedHtml(line.label), line.strong ? "<strong>" + text + "</strong>" : text);
    }
    body += "</table>\n";
}

} // namespace

std::string plainBody(const LetterText& text)
{
    std::string body = text.salutation + "\n\n";
    addPlain(body, text.opening);
    for (const auto& group : text.groups) {
        if (!group.heading.empty()) body += group.heading + "\n";
        addPlain(body, group.demand);
        addPlain(body, group.table);
        addPlain(body, group.total);
        body += "\n";
    }
    for (const auto& total : text.totals)
        addPlain(body, total);
    if (!text.paymentsUntil.empty()) body += text.paymentsUntil + "\n";
    body += "\n";
    for (const auto& age : text.aging)
        addPlain(body, age);
    if (!text.aging.empty()) body += "\n";
    if (text.payment) {
        body += text.payment->title + "\n";
        for (const auto& line : text.payment->lines)
            addPlain(body, line);
        if (!text.payment->link.empty()) body += text.payment->linkLabel + ": " + text.payment->link + "\n";
        body += "\n";
    }
    addPlain(body, text.closing);
    body += text.regards + "\n\n";
    for (const auto& line : text.signature)
        body += line + "\n";
    if (!text.copies.empty()) body += "\n" + text.copies + "\n";
    if (!text.informationHeading.empty()) {
        body += "\n" + text.informationHeading + "\n";
        for (const auto& information : text.information) {
            body += information.heading + "\n";
            addPlain(body, information.table);
            addPlain(body, information.total);
        }
        for (const auto& line : text.informationLines)
            addPlain(body, line);
    }
    return body;
}

std::string htmlBody(const LetterText& text)
{
    auto body = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\n<body style=\"{}\">\n<p>{}</p>\n",
        base::code(text.language), base::escapedHtml(text.subject), kFont, base::escapedHtml(text.salutation));
    addHtml(body, text.opening);
    for (const auto& group : text.groups) {
        if (!group.heading.empty()) body += "<h3 style=\"font-size:15px\">" + base::escapedHtml(group.heading) + "</h3>\n";
        addHtml(body, group.demand);
        addHtml(body, group.table, group.total);
    }
    addHtml(body, text.totals);
    if (!text.paymentsUntil.empty()) body += "<p><small>" + base::escapedHtml(text.paymentsUntil) + "</small></p>\n";
    if (!text.aging.empty()) addHtml(body, text.aging);
    if (text.payment) {
        body += "<h3 style=\"font-size:15px\">" + base::escapedHtml(text.payment->title) + "</h3>\n";
        addHtml(body, text.payment->lines);
        if (!text.payment->link.empty()) {
            body += fmt::format("<p><a href=\"{}\">{}</a></p>\n", base::escapedHtml(text.payment->link),
                                base::escapedHtml(text.payment->linkLabel));
        }
    }
    addHtml(body, text.closing);
    body += "<p>" + base::escapedHtml(text.regards) + "</p>\n<p>";
    for (const auto& line : text.signature)
        body += base::escapedHtml(line) + "<br>\n";
    body += "</p>\n";
    if (!text.copies.empty()) body += "<p><small>" + base::escapedHtml(text.copies) + "</small></p>\n";
    if (!text.informationHeading.empty()) {
        body += "<h3 style=\"font-size:15px\">" + base::escapedHtml(text.informationHeading) + "</h3>\n";
        for (const auto& information : text.information) {
            body += "<p>" + base::escapedHtml(information.heading) + "</p>\n";
            addHtml(body, information.table, information.total);
        }
        if (!text.informationLines.empty()) addHtml(body, text.informationLines);
    }
    return body + "</body></html>\n";
}

EmailMessage letterEmail(const Letter& letter, const LetterText& text, std::string messageId, MessageTime sentAt,
                         std::vector<Attachment> attachments)
{
    EmailMessage message;
    if (const auto from = base::parseEmail(letter.company.email)) message.from = {text.sender, *from};
    if (const auto to = base::parseEmail(letter.recipient.email)) {
        message.to.push_back({letter.recipient.attention.empty() ? letter.recipient.name : letter.recipient.attention, *to});
    }
    for (const auto& copy : letter.copies) {
        if (const auto address = base::parseEmail(copy)) message.cc.push_back({{}, *address});
    }
    message.subject = text.subject;
    message.messageId = std::move(messageId);
    message.sentAt = sentAt;
    message.plain = plainBody(text);
    message.html = htmlBody(text);
    message.attachments = std::move(attachments);
    return message;
}

} // namespace tegoed::letters
