#pragma once
// What every report is made from, and what every report says about itself: the programme, the day, the file, the
// definitions and the policy. A report never asks the clock: the same file and options give the same bytes.

#include <cstdint>
#include <map>
#include <string>

#include "analysis/teller.h"
#include "base/catalogue.h"
#include "publish/template_folders.h"
#include "publish/value.h"
#include "publish/vocabulary.h"
#include "publish/words.h"
#include "publish/xhtml_reader.h"

namespace attune::publish::report {

using model::Curriculum;
using model::Index;

// Which file, in which state, so that a report can be made again from it.
struct Provenance {
  std::string file;        // its name, without folders
  std::string digest;      // of what it holds
  std::int64_t steps = 0;  // of its history
  std::string edited;      // "2026-01-31T08:15:30Z", of the last step; empty: never
  std::string edited_by;
};

struct Options {
  std::string language = "en";  // of the programme's texts: its main or its second language
  base::Catalogue catalogue;    // of the program's own words, in the same language
  TemplateFolders folders;
  std::string date;  // "2026-01-31…": the day that the report speaks of; waivers count on it
  Provenance provenance;
  // AAMC codes with their titles in the language.
  std::map<std::string, std::string> assessment_methods, instructional_methods, resource_types;
  Pictures pictures;  // by the names that templates ask for: "gaps"
};

// All of it outlives the report.
struct Source {
  Source(const Curriculum& curriculum, const analysis::Coverage& coverage, const Options& options);

  const Curriculum& curriculum;
  const analysis::Coverage& coverage;
  const Options& options;
  Words words;
  bool second;  // the programme's second texts come first
  analysis::Facts facts;
  std::vector<analysis::Gap> gaps;  // of all rules, waivers as of the report's day

  std::string say(const base::Message& message) const { return words.say(message); }
  // What one of the gaps says.
  std::string sentence(const analysis::Gap& gap) const;
  std::string count(std::size_t number) const;
  // "12", also 0.
  std::string hours(double hours) const { return words.hours(hours); }
  std::string share(std::size_t part, std::size_t whole) const;
  // "2026-01-31, 08:15 UTC" for "2026-01-31T08:15:30Z".
  std::string time(const std::string& iso) const;
  std::string dimension(const std::string& code) const;
  // The own frameworks' competencies, in the order of their trees.
  std::vector<Index> own_competencies() const;
  std::string term_of_course(Index course) const;
  std::string term_of_activity(Index activity) const;

  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

 private:
  mutable analysis::Teller teller_{facts};
};

// The tags that every report has beside its own, and their values.
const Vocabulary& frame_tags();
Value::Group frame_values(const Source& source);

// Fills templates/report/NAME.mustache. Throws Error(input) where the template is not to be found or has a mistake.
Document fill(const Source& source, const std::string& name, const Vocabulary& own_tags, Value::Group own_values);

// The names of courses, activities …: "EMP101 Early contact".
template <class T>
std::string code_and_title(const T& entity, const Words& words) {
  const std::string& title = words.title(entity);
  return title == entity.code || entity.code.empty() ? title : entity.code + " " + title;
}

}  // namespace attune::publish::report
