#include "publish/syllabus.h"

namespace attune::publish {
namespace {

Tag text(std::string name, std::string about, std::string example) {
  return {std::move(name), TagKind::text, std::move(about), std::move(example), {}};
}
Tag texts(std::string name, std::string about, std::string example) {
  return {std::move(name), TagKind::texts, std::move(about), std::move(example), {}};
}
Tag yes_no(std::string name, std::string about) { return {std::move(name), TagKind::yes_no, std::move(about), {}, {}}; }
Tag list(std::string name, std::string about, Vocabulary tags) {
  return {std::move(name), TagKind::list, std::move(about), {}, std::move(tags)};
}
Tag group(std::string name, Vocabulary tags) { return {std::move(name), TagKind::group, {}, {}, std::move(tags)}; }

Vocabulary operator+(Vocabulary left, const Vocabulary& right) {
  left.insert(left.end(), right.begin(), right.end());
  return left;
}

Vocabulary aligned_tags() {
  return {text("code", "the competency's code", "E1"), text("title", "its title", "Notice emotional cues"),
          text("level", "the level's title", "Introduced")};
}

Vocabulary course_tags() {
  return {
      text("code", "the course's code", "EMP101"),
      text("title", "its title", "Early Patient Contact"),
      text("other_title", "its title in the programme's other language", "早期接触患者"),
      text("kind", "its kind in words", "Clinical skills"),
      text("department", "the department that gives it", "Centre for Medical Education"),
      text("term", "when it takes place", "Year 1, term 2"),
      text("stage", "the stage of the programme that the term lies in", "Pre-clinical stage"),
      text("obligation", "required or elective, and who takes it", "Elective, taken by 20 % of the cohort"),
      text("credits", "credits", "2"),
      text("hours", "theory and practice hours together", "32"),
      text("theory_hours", "theory hours", "12"),
      text("practice_hours", "practice hours", "20"),
      text("lead", "the name of who leads it", "Lecturer in medicine A"),
      text("lead_department", "the lead's department, where it is not the course's", "First Affiliated Hospital"),
      list("prerequisites", "courses to be taken before",
           {text("code", "the course's code", "HUM103"), text("title", "its title", "Introduction to Medicine"),
            text("term", "its term", "Year 1, term 1")}),
      texts("description", "the paragraphs of the description", "First meetings with patients …"),
      texts("resources", "books and other resources", "Observation diary"),
  };
}

Vocabulary competency_tags() {
  return {
      text("code", "the competency's code", "E1"),
      text("title", "its title", "Notice emotional cues"),
      text("statement", "what it says", "Picks up what a patient shows …"),
      text("group", "the title of the competency above it", "Emotional empathy"),
      text("declared", "the level that the course declares, or that it declares none", "Introduced"),
      yes_no("declared_hole", "the course declares neither it nor what stands above it"),
      text("taught", "the highest level that the course's activities teach, or that none does", "not taught"),
      yes_no("taught_hole", "no activity of the course teaches it or what stands below it"),
      text("target", "the level that the programme wants; empty: any level", "Reinforced"),
      text("reached", "the highest level that the programme's activities reach enough students with", "Introduced"),
      yes_no("reached_hole", "that is below the target"),
  };
}

Vocabulary activity_tags() {
  return {
      text("code", "the activity's code", "EMP101-02"),
      text("title", "its title", "A morning in the waiting hall"),
      text("kind", "its kind in words", "Ward teaching"),
      text("term", "when it takes place", "Year 1, term 2"),
      text("hours", "hours", "4"),
      text("methods", "its methods, the first one is the main one", "Role play, Debriefing"),
      texts("leaders", "the names of who leads it", "Lecturer in nursing A"),
      text("context", "clinical and cultural context", "Outpatient hall, tertiary hospital"),
      texts("description", "the paragraphs of the description", "Students accompany one patient …"),
      list("competencies", "the competencies that it teaches", aligned_tags()),
  };
}

Vocabulary second_classroom_tags() {
  return activity_tags() + Vocabulary{
                               text("obligation", "compulsory or voluntary", "Voluntary"),
                               text("reach", "the share of the cohort that takes part", "20 % of the cohort"),
                               text("organiser", "who organises it", "Student Union"),
                               text("place", "where it takes place", "Municipal library"),
                           };
}

Vocabulary assessment_tags() {
  return {
      text("code", "the assessment's code", "EMP101-A1"),
      text("title", "its title", "Reflective journal"),
      text("activity", "the activity that it belongs to; empty: the course as a whole",
           "A morning in the waiting hall"),
      text("method", "its method", "Narrative Assessment (AM010)"),
      text("purpose", "formative or summative", "Formative"),
      text("instrument", "the instrument that is used", "Consultation and Relational Empathy Measure"),
      text("weight", "its share of the mark", "40 %"),
      text("term", "when it takes place", "Year 1, term 2"),
      list("competencies", "the competencies that it assesses", aligned_tags()),
  };
}

Vocabulary alignment_tags() {
  return {
      text("code", "the competency's code", "E1"),
      text("title", "its title", "Notice emotional cues"),
      text("declared", "the level that the course declares, or that it declares none", "Introduced"),
      yes_no("declared_hole", "the course declares neither it nor what stands above it"),
      list("activities", "the course's activities that teach it",
           {text("code", "the activity's code", "EMP101-02"),
            text("title", "its title", "A morning in the waiting hall"),
            text("level", "the level's title", "Introduced")}),
      text("taught", "the highest level taught, or that no activity teaches it", "not taught"),
      yes_no("taught_hole", "no activity of the course teaches it or what stands below it"),
      list("assessments", "the assessments that assess it",
           {text("code", "the assessment's code", "EMP101-A1"), text("title", "its title", "Reflective journal"),
            text("purpose", "formative or summative", "Formative")}),
      text("assessed", "where no assessment does: that, in words", "not assessed"),
      yes_no("assessed_hole", "no assessment of the course assesses it or what stands below it"),
  };
}

}  // namespace

const Vocabulary& syllabus_tags() {
  static const Vocabulary tags = {
      text("date", "the day on which the document is made", "2026-01-31"),
      group("programme", {text("title", "the programme's title", "Clinical Medicine (five years)"),
                          text("degree", "the degree it leads to", "Bachelor of Medicine"),
                          text("institution", "the institution", "Lakeside Medical University")}),
      group("course", course_tags()),
      list("frameworks", "the frameworks whose competencies the course has to do with, the programme's own first",
           {text("title", "the framework's title", "Empathy in medicine"), text("edition", "its edition", "2026"),
            list("competencies", "the competencies that the course declares, teaches or assesses", competency_tags())}),
      yes_no("several_terms", "the activities lie in more than one term"),
      list(
          "terms", "the terms in which the course's activities lie",
          {text("term", "the term in words", "Year 1, term 2"), list("activities", "its activities", activity_tags())}),
      text("activity_hours", "the hours of all activities of the course", "32"),
      list("methods", "the activities' main methods, those with most hours first",
           {text("title", "the method's title", "Role play"), text("mode", "what students do in it", "Practice"),
            text("activities", "how many activities", "3"), text("hours", "their hours", "8"),
            text("share", "their share of the hours", "25 %")}),
      list("second_classroom", "activities outside courses that serve the same competencies", second_classroom_tags()),
      list("assessments", "the assessments of the course and of its activities", assessment_tags()),
      text("weights_note", "says where the weights do not add up to 100 %",
           "The weights add up to 90 %, not to 100 %."),
      list("alignment", "constructive alignment: a row for each competency", alignment_tags()),
      texts("levels", "the titles of the levels, lowest first", "Introduced"),
  };
  return tags;
}

}  // namespace attune::publish
