#include "ui/models/field_options.h"

#include <set>

#include "model/words.h"
#include "ui/models/names.h"

namespace attune::ui::options {
namespace {

using base::Catalogue;
using base::Message;
using namespace model;

struct Word {
  const char* value;
  const char* label;
};

List translated(std::initializer_list<Word> list, const Catalogue& words) {
  List options;
  for (const Word& word : list) options.push_back({word.value, Message(word.label).in(words)});
  return options;
}

// The values that the programme uses already.
template <class T>
List used(const Table<T>& table, std::string T::*field) {
  std::set<std::string> values;
  for (const T& row : table)
    if (!(row.*field).empty()) values.insert(row.*field);
  List options;
  for (const std::string& value : values) options.push_back({value, value});
  return options;
}

}  // namespace

List levels(const Curriculum& curriculum, const Catalogue& words) {
  List options = translated({{"", N_("(any)")}}, words);
  const bool second = curriculum.prefers_second(words.language());
  for (const Level& level : curriculum.scale().levels)
    options.push_back(
        {level.code, level.code + "  " + (second && !level.title_2.empty() ? level.title_2 : level.title)});
  return options;
}

List course_kinds(const Curriculum&, const Catalogue& words) {
  return translated({{"", ""}, {"humanities", N_("Humanities")}, {"basic", N_("Basic medicine")},
                     {"professional", N_("Professional")}, {"clinical skills", N_("Clinical skills")},
                     {"internship", N_("Internship")}, {"empathy", N_("Empathy")}},
                    words);
}

List dimensions(const Curriculum&, const Catalogue& words) {
  return translated({{"", ""}, {"emotional", N_("Emotional empathy")}, {"cognitive", N_("Cognitive empathy")},
                     {"regulation", N_("Emotion regulation")}, {"expression", N_("Expression")},
                     {"context", N_("Context and culture")}, {"values", N_("Values")}},
                    words);
}

List activity_kinds(const Curriculum& curriculum, const Catalogue& words) {
  List options = used(curriculum.activities(), &Activity::activity_kind);
  for (Option& option : options)
    if (const auto word = activity_kind_word(option.value); !word.empty())
      option.label += "  " + words.translate(word);
  return options;
}

List departments(const Curriculum& curriculum, const Catalogue&) {
  return used(curriculum.courses(), &Course::department);
}

List departments_2(const Curriculum& curriculum, const Catalogue&) {
  return used(curriculum.courses(), &Course::department_2);
}

List required(const Curriculum&, const Catalogue& words) {
  return translated({{"", N_("(not said: required)")}, {"yes", N_("Required")}, {"no", N_("Elective")}}, words);
}

List compulsory(const Curriculum&, const Catalogue& words) {
  return translated({{"", N_("(not said: voluntary)")}, {"yes", N_("Compulsory")}, {"no", N_("Voluntary")}}, words);
}

List purposes(const Curriculum&, const Catalogue& words) {
  return translated({{"", ""}, {"formative", N_("Formative")}, {"summative", N_("Summative")}}, words);
}

List framework_statuses(const Curriculum&, const Catalogue& words) {
  return translated({{"", ""}, {"draft", N_("Draft")}, {"adopted", N_("Adopted")}, {"retired", N_("Retired")}}, words);
}

List framework_roles(const Curriculum&, const Catalogue& words) {
  return translated({{"own", N_("The programme's own")}, {"standard", N_("A standard")}}, words);
}

List alignment_statuses(const Curriculum&, const Catalogue& words) {
  return translated({{"", ""}, {"proposed", N_("Proposed")}, {"agreed", N_("Agreed")}}, words);
}

List strategies(const Curriculum&, const Catalogue&) {
  List options;
  for (const char* code : {"S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8"}) options.push_back({code, code});
  return options;
}

template <class T>
List things(const Curriculum& curriculum, const Catalogue& words) {
  const Texts texts = texts_for(curriculum, words.language());
  List options;
  for (const T& row : curriculum.table<T>())
    if (!code_of(row).empty()) options.push_back({code_of(row), name_of(curriculum, app::ref(row), texts)});
  return options;
}

template List things<Course>(const Curriculum&, const Catalogue&);
template List things<Activity>(const Curriculum&, const Catalogue&);
template List things<Competency>(const Curriculum&, const Catalogue&);
template List things<Method>(const Curriculum&, const Catalogue&);
template List things<Teacher>(const Curriculum&, const Catalogue&);
template List things<Instrument>(const Curriculum&, const Catalogue&);

}  // namespace attune::ui::options
