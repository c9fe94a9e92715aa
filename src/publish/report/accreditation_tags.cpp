#include "publish/report/accreditation.h"
#include "publish/report/tags.h"

namespace attune::publish::report {
namespace {

Vocabulary element_tags() {
  return {
      text_tag("code", "the element's code", "7.6"),
      text_tag("title", "its title", "Cultural competence and health care disparities"),
      text_tag("statement", "what it says, in Attune's words", "Students learn to …"),
      text_tag("status", "whether it is met, and if not why", "Not met: no related competency is fulfilled"),
      yes_no_tag("unmet", "it is not met"),
      text_tag("waiver", "who accepts that it is not met, and why", "Accepted by dean: in the next edition"),
      text_tag("codes", "the codes of the related competencies", "C2, C3"),
      text_tag("contact_hours", "hours of the activities, each whole and once", "24"),
      text_tag("taught_hours", "their hours for the related competencies", "9.5"),
      text_tag("effective_hours", "the same times reach", "8.1"),
      list_tag(
          "competencies", "the competencies of the programme that are related to it",
          {text_tag("code", "the competency's code", "C2"),
           text_tag("title", "its title", "Take the patient's perspective"),
           text_tag("relation", "how the element relates to it", "the element is broader"),
           text_tag("target", "the level that the programme wants; empty: any level", "Reinforced"),
           text_tag("reached", "the highest level of activities that reach enough of the cohort", "Introduced"),
           text_tag("fulfilled", "whether it is fulfilled, in words", "not fulfilled"), yes_no_tag("hole", "it is not"),
           text_tag("lacking", "what it lacks", "below the target level, not assessed summatively")}),
      list_tag(
          "courses", "the courses that declare or teach one of them",
          {text_tag("code", "the course's code", "EMP101"), text_tag("title", "its title", "Early Patient Contact"),
           text_tag("term", "its term", "Year 1, term 2"), text_tag("part", "what it does", "declares and teaches")}),
      list_tag("activities", "the activities that teach one of them",
               {text_tag("code", "the activity's code", "EMP101-02"),
                text_tag("title", "its title", "A morning in the waiting hall"),
                text_tag("course", "its course's code; Second classroom", "EMP101"),
                text_tag("term", "when it takes place", "Year 1, term 2"), text_tag("hours", "hours", "4"),
                text_tag("reach", "the share of the cohort that it meets", "100 %"),
                text_tag("methods", "its methods, the first one is the main one", "Role play, Debriefing"),
                text_tag("competencies", "which of the competencies it teaches, to which level", "C2 (Introduced)")}),
      list_tag(
          "assessments", "the assessments that assess one of them",
          {text_tag("code", "the assessment's code", "EMP101-A1"), text_tag("title", "its title", "Reflective journal"),
           text_tag("course", "its course's code; Second classroom", "EMP101"),
           text_tag("method", "its method", "Narrative Assessment (AM010)"),
           text_tag("purpose", "formative or summative", "Formative"),
           text_tag("competencies", "which of the competencies it assesses", "C2")}),
  };
}

}  // namespace

const Vocabulary& accreditation_tags() {
  static const Vocabulary tags = {
      group_tag("standard",
                {text_tag("key", "the standard's key", "lcme"),
                 text_tag("title", "its title", "Functions and Structure of a Medical School"),
                 text_tag("edition", "its edition", "2025-26"), text_tag("status", "its status in words", "Adopted")}),
      text_tag("summary", "how many elements are met; empty where the standard has none",
               "Of 6 elements 4 are met and 2 are not; …"),
      yes_no_tag("all_met", "all elements are met"),
      list_tag("parts", "the parts of the standard",
               {text_tag("code", "the part's code; empty for elements that stand in none", "7"),
                text_tag("title", "its title", "Curricular content"),
                list_tag("elements", "its elements: the leaves of the standard", element_tags())}),
  };
  return tags;
}

}  // namespace attune::publish::report
