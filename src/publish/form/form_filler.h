#pragma once
// Writes a part of a form with its tags replaced: the part is copied element by element, sections as often as they have
// entries. What comes out is again what Word expects: ids stand once, cells, boxes and pages have a paragraph, tables
// that did not touch do not.

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <pugixml.hpp>

#include "base/catalogue.h"
#include "publish/form/form_picture.h"
#include "publish/form/form_tag.h"
#include "publish/form/form_values.h"

namespace attune::publish {

// The ids of drawings, which are those of the whole document.
class DrawingIds {
 public:
  explicit DrawingIds(unsigned last) : last_(last) {}
  unsigned next() { return ++last_; }

 private:
  unsigned last_;
};

class FormFiller {
 public:
  // Everything must outlive it. `relate` gives a PNG's relationship from the part that is filled.
  FormFiller(const std::vector<FormTag>& tags, const Value& values, const base::Catalogue& catalogue,
             const FormPictures& pictures, std::function<std::string(const std::string& png)> relate, DrawingIds& ids)
      : tags_(tags),
        values_(values),
        catalogue_(catalogue),
        pictures_(pictures),
        relate_(std::move(relate)),
        ids_(ids) {}

  void fill(const pugi::xml_document& form, pugi::xml_document& filled);

 private:
  void copy_children(const pugi::xml_node& from, pugi::xml_node to);
  void copy(const pugi::xml_node& node, pugi::xml_node to);
  void copy_attributes(const pugi::xml_node& from, pugi::xml_node to);
  void write_section(const pugi::xml_node& section, pugi::xml_node to);
  void write_value(const pugi::xml_node& mark, pugi::xml_node run);
  bool is_left_out(const pugi::xml_node& node) const;
  void finish(const pugi::xml_node& from, pugi::xml_node made);

  const std::vector<FormTag>& tags_;
  FormValues values_;
  const base::Catalogue& catalogue_;
  const FormPictures& pictures_;
  std::function<std::string(const std::string&)> relate_;
  DrawingIds& ids_;
  bool again_ = false;  // what is copied now was copied before, for an earlier entry
};

}  // namespace attune::publish
