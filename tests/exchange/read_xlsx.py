"""Prints the cells of a workbook, a line each: sheet, cell, kind and value, number format, bold. Reads the parts of the file itself."""
import re
import sys
import xml.etree.ElementTree as ET
import zipfile

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

with zipfile.ZipFile(sys.argv[1]) as book:
    assert book.testzip() is None
    names = [s.get("name") for s in ET.fromstring(book.read("xl/workbook.xml")).iter(NS + "sheet")]
    styles = ET.fromstring(book.read("xl/styles.xml"))
    formats = {f.get("numFmtId"): f.get("formatCode") for f in styles.iter(NS + "numFmt")}
    bold = [font.find(NS + "b") is not None for font in styles.find(NS + "fonts")]
    cell_styles = [(formats.get(x.get("numFmtId"), x.get("numFmtId")), bold[int(x.get("fontId"))]) for x in styles.find(NS + "cellXfs")]
    for number, name in enumerate(names, 1):
        sheet = ET.fromstring(book.read(f"xl/worksheets/sheet{number}.xml"))
        pane = next(sheet.iter(NS + "pane"))
        print(f"sheet {name} frozen {pane.get('ySplit')} filter {next(sheet.iter(NS + 'autoFilter')).get('ref')}")
        for cell in sheet.iter(NS + "c"):
            assert cell.find(NS + "f") is None, "a formula"
            style, is_bold = cell_styles[int(cell.get("s", "0"))]
            if cell.get("t") == "inlineStr":
                value = "text " + "".join(t.text or "" for t in cell.iter(NS + "t"))
            else:
                assert cell.get("t") in (None, "n"), cell.get("t")
                value = "number " + cell.find(NS + "v").text
            print(f"{cell.get('r')} {value} [{style}]{' bold' if is_bold else ''}")
