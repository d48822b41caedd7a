#pragma once

#include "support/temp_folder.h"

#include "support/catch.h"

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

namespace tegoed::render {

/// What a program of Debian says of a PDF: its output and exit code. `{}` in `command` stands for the PDF's path.
struct Reading {
    int status = -1;
    std::string output{};
};

inline Reading readPdf(const std::string& pdf, std::string command)
{
    const support::TempFolder folder;
    const auto path = folder.write("document.pdf", pdf).string();
    for (auto at = command.find("{}"); at != std::string::npos; at = command.find("{}", at + path.size()))
        command.replace(at, 2, path);
    const auto out = (folder / "out.txt").string();
    const int status = std::system(("(cd " + folder.path().string() + " && " + command + ") > " + out + " 2>&1").c_str());
    std::ostringstream text;
    text << std::ifstream{out}.rdbuf();
    return {status, text.str()};
}

/// Its text as it stands on the pages, by poppler.
inline std::string textOf(const std::string& pdf)
{
    const auto reading = readPdf(pdf, "pdftotext -layout {} -");
    REQUIRE(reading.status == 0);
    auto text = reading.output;
    for (auto at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0"))
        text.replace(at, 2, " ");
    return text;
}

inline int pageCountOf(const std::string& pdf)
{
    const auto reading = readPdf(pdf, "pdfinfo {} | sed -n 's/^Pages: *//p'");
    REQUIRE(reading.status == 0);
    return std::stoi(reading.output);
}

} // namespace tegoed::render
