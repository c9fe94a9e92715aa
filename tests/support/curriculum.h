#pragma once
// A little language for programmes, so that a test shows what it is about:
//
//   curriculum("E! E1>E!M emotional ; C1 Y1.1: A1 lecture 2h -> E1@I, X1 summative -> E1")
//
//   text         = statement { (";" | newline) statement }
//   statement    = competencies | course | "second:" items | kind [code] { option } | "policy" { key=value }
//   competencies = { code [">" parent] ["!" [target]] [dimension] ["title"] { option } }   one of > and ! marks a code
//   course       = code { option } [ "->" aligned ] [ ":" items ]                             -> : what it declares
//   items        = item { "," item }
//   item         = code { option } [ "->" aligned ]    an assessment when it has one of the words below, or an activity
//   aligned      = { [framework ":"] code ["@" level] ["*" weight] ["?"] ["^" author] }       ? : proposed
//   kind         = a name of model/kind.h: programme, framework, stage, relation, waiver, training, …
//
// Options, in any order:
//   name=value    any field by its name in the file; values with spaces in quotes, parts of lists joined by "+",
//                 references by code (a competency's as code or framework:code), yes and no
//   "title"
//   Y2.1  Y2      year and term; a year
//   40h  40+20h   an activity's hours; a course's theory and practice hours
//   elective  required  and the kinds humanities basic professional clinical internship empathy       of courses
//   compulsory  S1 … S8, and codes of methods         of activities
//   formative  summative  assessment  40%             of assessments (the weight)
//
// Competencies belong to the framework named last by a `framework` statement; before the first one to "own". A code
// without framework means the first competency of that code. These methods need no statement: lecture and reading
// (passive), discussion and seminar (interactive), roleplay and bedside (practice), journal and debrief (reflection).
// Teachers are made when they are named. Things may be named before their statement. Ids are derived from the codes, so
// two texts speak of the same things where the codes are the same. Mistakes throw std::invalid_argument.

#include <string_view>

#include "model/curriculum.h"

namespace attune::test {

model::Snapshot curriculum(std::string_view text);

// Indices by code; they throw std::invalid_argument for a code that is not there. A competency's may be framework:code.
model::Index competency(const model::Curriculum& curriculum, std::string_view code);
model::Index course(const model::Curriculum& curriculum, std::string_view code);
model::Index activity(const model::Curriculum& curriculum, std::string_view code);
model::Index assessment(const model::Curriculum& curriculum, std::string_view code);

}  // namespace attune::test
