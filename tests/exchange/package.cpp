#include "tests/exchange/package.h"

#include <zip.h>

#include <stdexcept>

namespace attune::test {

std::string zipped(const Files& files) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  if (!zip) throw std::runtime_error("no zip");
  zip_source_keep(target);
  for (const auto& [name, content] : files) {
    zip_source_t* source = zip_source_buffer(zip, content.data(), content.size(), 0);
    zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8);
  }
  if (zip_close(zip) != 0) throw std::runtime_error("zip cannot be closed");
  zip_source_open(target);
  zip_source_seek(target, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  zip_error_fini(&error);
  return bytes;
}

Files xlsx_files(const std::string& sheet_data, const std::string& after, const std::string& sheet_name) {
  const std::string head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  const std::string main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const auto relations = [&](const std::string& inside) {
    return head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
  };
  const auto relation = [&](const std::string& id, const std::string& type, const std::string& target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + office + "/" + type + "\" Target=\"" + target + "\"/>";
  };
  return {
      {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))},
      {"xl/workbook.xml", head + "<workbook " + main + " xmlns:r=\"" + office + "\"><sheets><sheet name=\"" +
                              sheet_name + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
      {"xl/_rels/workbook.xml.rels", relations(relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                               relation("rId2", "sharedStrings", "/xl/sharedStrings.xml") +
                                               relation("rId3", "styles", "styles.xml"))},
      {"xl/sharedStrings.xml", head + "<sst " + main +
                                   "><si><t>code</t></si><si><t>title</t></si>"
                                   "<si><r><rPr><b/></rPr><t>Heart </t></r><r><t xml:space=\"preserve\">and "
                                   "lung</t></r><rPh sb=\"0\" eb=\"1\"><t>"
                                   "no</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si></sst>"},
      {"xl/styles.xml",
       head + "<styleSheet " + main +
           "><numFmts count=\"2\"><numFmt numFmtId=\"164\" "
           "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@\"/>"
           "<numFmt numFmtId=\"165\" formatCode=\"[$-409]yyyy\\-mm\\-dd\\ hh:mm\"/></numFmts><cellXfs>"
           "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"9\"/>"
           "<xf numFmtId=\"20\"/></cellXfs></styleSheet>"},
      {"xl/worksheets/sheet1.xml",
       head + "<worksheet " + main + "><sheetData>" + sheet_data + "</sheetData>" + after + "</worksheet>"},
  };
}

Files with(Files files, const std::string& name, std::string content) {
  for (auto& file : files)
    if (file.first == name) {
      file.second = std::move(content);
      return files;
    }
  files.emplace_back(name, std::move(content));
  return files;
}

}  // namespace attune::test
