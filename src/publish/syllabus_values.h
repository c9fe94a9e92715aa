#pragma once
// The parts of a syllabus's values, one function a part of the vocabulary (syllabus_tags.cpp).

#include "publish/course_claims.h"
#include "publish/syllabus.h"
#include "publish/words.h"

namespace attune::publish {

// What the parts are made from.
struct SyllabusSource {
  const Curriculum& curriculum;
  const analysis::Coverage& coverage;
  const SyllabusOptions& options;
  Index course;
  Words words;
  std::vector<Claim> claims;
};

Value course_facts(const SyllabusSource& source);
Value frameworks_of(const SyllabusSource& source);
Value alignment_of(const SyllabusSource& source);
Value terms_of(const SyllabusSource& source);
Value methods_of(const SyllabusSource& source);
Value second_classroom_of(const SyllabusSource& source);
Value assessments_of(const SyllabusSource& source);
Value weights_note(const SyllabusSource& source);

// Texts as a list of values.
Value::List texts(const std::vector<std::string>& lines);
// The competencies that alignments lead to, with code, title and level.
Value::List competencies_of(const SyllabusSource& source, std::span<const Index> alignments);

}  // namespace attune::publish
