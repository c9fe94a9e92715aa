#pragma once
// A tag that somebody typed into a Word form, and what is wrong with one.

#include <string>
#include <vector>

#include "base/message.h"
#include "publish/template_source.h"

namespace attune::publish {

// What a picture has room in, in points.
struct TextArea {
  double width = 0, height = 0;
};

struct FormTag {
  TagUse use = TagUse::variable;
  std::string name;
  std::string near;   // the tag with the text around it, as people read it
  std::string words;  // of {{#t}}words{{/t}}, which is one tag here; otherwise empty
  TagKind kind = TagKind::text;
  std::vector<std::string> inside;  // the sections around it, outermost first
  std::vector<TagUse> inside_uses;  // whether they are inverted
  TextArea area;                    // of a picture: the room where it stands
};

struct FormProblem {
  base::Message part;  // "header 1"
  std::string tag;     // "course.titel"; empty where it has none
  std::string near;
  base::Message what;

  // "header 1, near "Course: {{course.titel}}": there is no tag course.titel here"
  base::Message sentence() const;
  friend bool operator==(const FormProblem&, const FormProblem&) = default;
};

// What takes the place of a tag in the text: an element with the tag's number. A section's two marks become one
// element around what stands between them. Neither is ever written.
inline constexpr const char* tag_mark = "attune:tag";
inline constexpr const char* section_mark = "attune:section";
inline constexpr const char* number_mark = "attune:number";
// Of a paragraph that goes where its sections leave nothing in it, of a table that stood right after another one, and
// of a cell: the properties of a paragraph that only held tags.
inline constexpr const char* vanishing_mark = "attune:vanishing";
inline constexpr const char* joined_mark = "attune:joined";
inline constexpr const char* spare_mark = "attune:spare";

}  // namespace attune::publish
