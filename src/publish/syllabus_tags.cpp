#include "publish/syllabus.h"

namespace attune::publish {
namespace {

Tag text_tag(std::string name, std::string about, std::string example) {
  return {std::move(name), TagKind::text, std::move(about), std::move(example), {}};
}
Tag texts_tag(std::string name, std::string about, std::string example) {
  return {std::move(name), TagKind::texts, std::move(about), std::move(example), {}};
}
Tag yes_no_tag(std::string name, std::string about) {
  return {std::move(name), TagKind::yes_no, std::move(about), {}, {}};
}
Tag list_tag(std::string name, std::string about, Vocabulary tags) {
  return {std::move(name), TagKind::list, std::move(about), {}, std::move(tags)};
}
Tag group_tag(std::string name, Vocabulary tags) { return {std::move(name), TagKind::group, {}, {}, std::move(tags)}; }

Vocabulary operator+(Vocabulary left, const Vocabulary& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

Vocabulary aligned_tags() {
  return {text_tag("code", "the competency's code", "E1"), text_tag("title", "its title", "Notice emotional cues"),
          text_tag("level", "the level's title", "Introduced")};
}

Vocabulary course_tags() {
  return {
      text_tag("code", "the course's code", "EMP101"),
      text_tag("title", "its title", "Early Patient Contact"),
      text_tag("other_title", "its title in the programme's other language", "早期接触患者"),
      text_tag("kind", "its kind in words", "Clinical skills"),
      text_tag("department", "the department that gives it", "Centre for Medical Education"),
      text_tag("term", "when it takes place", "Year 1, term 2"),
      text_tag("stage", "the stage of the programme that the term lies in", "Pre-clinical stage"),
      text_tag("obligation", "required or elective, and who takes it", "Elective, taken by 20 % of the cohort"),
      text_tag("credits", "credits", "2"),
      text_tag("hours", "theory and practice hours together", "32"),
      text_tag("theory_hours", "theory hours", "12"),
      text_tag("practice_hours", "practice hours", "20"),
      text_tag("lead", "the name of who leads it", "Lecturer in medicine A"),
      text_tag("lead_department", "the lead's department, where it is not the course's", "First Affiliated Hospital"),
      list_tag(
          "prerequisites", "courses to be taken before",
          {text_tag("code", "the course's code", "HUM103"), text_tag("title", "its title", "Introduction to Medicine"),
           text_tag("term", "its term", "Year 1, term 1")}),
      list_tag(
          "leads_to", "courses that this one is to be taken before",
          {text_tag("code", "the course's code", "EMP201"), text_tag("title", "its title", "Clinical Communication"),
           text_tag("term", "its term", "Year 2, term 1")}),
      texts_tag("description", "the paragraphs of the description", "First meetings with patients …"),
      texts_tag("resources", "books and other resources", "Observation diary"),
  };
}

Vocabulary competency_tags() {
  return {
      text_tag("code", "the competency's code", "E1"),
      text_tag("title", "its title", "Notice emotional cues"),
      text_tag("statement", "what it says", "Picks up what a patient shows …"),
      text_tag("group", "the title of the competency above it", "Emotional empathy"),
      text_tag("declared", "the level that the course declares, or that it declares none", "Introduced"),
      yes_no_tag("declared_hole", "the course declares neither it nor what stands above it"),
      text_tag("taught", "the highest level that the course's activities teach, or that none does", "not taught"),
      yes_no_tag("taught_hole", "no activity of the course teaches it or what stands below it"),
      text_tag("target", "the level that the programme wants; empty: any level", "Reinforced"),
      text_tag("reached", "the highest level that the programme's activities reach enough students with", "Introduced"),
      yes_no_tag("reached_hole", "that is below the target"),
  };
}

Vocabulary activity_tags() {
  return {
      text_tag("code", "the activity's code", "EMP101-02"),
      text_tag("title", "its title", "A morning in the waiting hall"),
      text_tag("kind", "its kind in words", "Ward teaching"),
      text_tag("term", "when it takes place", "Year 1, term 2"),
      text_tag("hours", "hours", "4"),
      text_tag("methods", "its methods, the first one is the main one", "Role play, Debriefing"),
      texts_tag("leaders", "the names of who leads it", "Lecturer in nursing A"),
      text_tag("context", "clinical and cultural context", "Outpatient hall, tertiary hospital"),
      texts_tag("description", "the paragraphs of the description", "Students accompany one patient …"),
      list_tag("competencies", "the competencies that it teaches", aligned_tags()),
  };
}

Vocabulary second_classroom_tags() {
  return activity_tags() + Vocabulary{
                               text_tag("obligation", "compulsory or voluntary", "Voluntary"),
                               text_tag("reach", "the share of the cohort that takes part", "20 % of the cohort"),
                               text_tag("organiser", "who organises it", "Student Union"),
                               text_tag("place", "where it takes place", "Municipal library"),
                           };
}

Vocabulary assessment_tags() {
  return {
      text_tag("code", "the assessment's code", "EMP101-A1"),
      text_tag("title", "its title", "Reflective journal"),
      text_tag("activity", "the activity that it belongs to; empty: the course as a whole",
               "A morning in the waiting hall"),
      text_tag("method", "its method", "Narrative Assessment (AM010)"),
      text_tag("purpose", "formative or summative", "Formative"),
      text_tag("instrument", "the instrument that is used", "Consultation and Relational Empathy Measure"),
      text_tag("weight", "its share of the mark", "40 %"),
      text_tag("term", "when it takes place", "Year 1, term 2"),
      list_tag("competencies", "the competencies that it assesses", aligned_tags()),
  };
}

Vocabulary alignment_tags() {
  return {
      text_tag("code", "the competency's code", "E1"),
      text_tag("title", "its title", "Notice emotional cues"),
      text_tag("declared", "the level that the course declares, or that it declares none", "Introduced"),
      yes_no_tag("declared_hole", "the course declares neither it nor what stands above it"),
      list_tag("activities", "the course's activities that teach it",
               {text_tag("code", "the activity's code", "EMP101-02"),
                text_tag("title", "its title", "A morning in the waiting hall"),
                text_tag("level", "the level's title", "Introduced")}),
      text_tag("taught", "the highest level taught, or that no activity teaches it", "not taught"),
      yes_no_tag("taught_hole", "no activity of the course teaches it or what stands below it"),
      list_tag(
          "assessments", "the assessments that assess it",
          {text_tag("code", "the assessment's code", "EMP101-A1"), text_tag("title", "its title", "Reflective journal"),
           text_tag("purpose", "formative or summative", "Formative")}),
      text_tag("assessed", "where no assessment does: that, in words", "not assessed"),
      yes_no_tag("assessed_hole", "no assessment of the course assesses it or what stands below it"),
  };
}

}  // namespace

const Vocabulary& syllabus_tags() {
  static const Vocabulary tags = {
      text_tag("date", "the day on which the document is made", "2026-01-31"),
      group_tag("programme", {text_tag("title", "the programme's title", "Clinical Medicine (five years)"),
                              text_tag("degree", "the degree it leads to", "Bachelor of Medicine"),
                              text_tag("institution", "the institution", "Lakeside Medical University")}),
      group_tag("course", course_tags()),
      list_tag("frameworks", "the frameworks whose competencies the course has to do with, the programme's own first",
               {text_tag("title", "the framework's title", "Empathy in medicine"),
                text_tag("edition", "its edition", "2026"),
                list_tag("competencies", "the competencies that the course declares, teaches or assesses",
                         competency_tags())}),
      yes_no_tag("several_terms", "the activities lie in more than one term"),
      list_tag("terms", "the terms in which the course's activities lie",
               {text_tag("term", "the term in words", "Year 1, term 2"),
                list_tag("activities", "its activities", activity_tags())}),
      text_tag("activity_hours", "the hours of all activities of the course", "32"),
      list_tag(
          "methods", "the activities' main methods, those with most hours first",
          {text_tag("title", "the method's title", "Role play"), text_tag("mode", "what students do in it", "Practice"),
           text_tag("activities", "how many activities", "3"), text_tag("hours", "their hours", "8"),
           text_tag("share", "their share of the hours", "25 %")}),
      list_tag("second_classroom", "activities outside courses that serve the same competencies",
               second_classroom_tags()),
      list_tag("assessments", "the assessments of the course and of its activities", assessment_tags()),
      text_tag("weights_note", "says where the weights do not add up to 100 %",
               "The weights add up to 90 %, not to 100 %."),
      list_tag("alignment", "constructive alignment: a row for each competency", alignment_tags()),
      texts_tag("levels", "the titles of the levels, lowest first", "Introduced"),
      text_tag("levels_note", "the same as a sentence", "The levels, lowest first: Introduced, Reinforced, Mastered."),
  };
  return tags;
}

}  // namespace attune::publish
