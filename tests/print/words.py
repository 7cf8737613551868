"""The words of a PDF file in the order in which PDFium, the reader within Chromium, gives them."""

import sys

import pypdfium2

for page in pypdfium2.PdfDocument(sys.argv[1]):
    print(page.get_textpage().get_text_range())
