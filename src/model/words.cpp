#include "model/words.h"

#include <algorithm>
#include <array>

#include "base/message.h"

namespace attune::model {

std::string_view kind_word(Kind kind) {
  switch (kind) {
    case Kind::programme: return N_("programme");
    case Kind::policy: return N_("policy");
    case Kind::scale_level: return N_("level of a scale");
    case Kind::stage: return N_("stage");
    case Kind::framework: return N_("framework");
    case Kind::competency: return N_("competency");
    case Kind::relation: return N_("relation");
    case Kind::method: return N_("teaching method");
    case Kind::teacher: return N_("teacher");
    case Kind::course: return N_("course");
    case Kind::activity: return N_("activity");
    case Kind::assessment: return N_("assessment");
    case Kind::alignment: return N_("alignment");
    case Kind::training: return N_("training");
    case Kind::instrument: return N_("instrument");
    case Kind::administration: return N_("administration");
    case Kind::score: return N_("score");
    case Kind::perception: return N_("perception");
    case Kind::source: return N_("source");
    case Kind::coding: return N_("code of the evidence");
    case Kind::excerpt: return N_("excerpt");
    case Kind::waiver: return N_("waiver");
    case Kind::extra: return N_("additional column");
  }
  return {};
}

std::string_view field_word(std::string_view field) {
  using Pair = std::pair<std::string_view, std::string_view>;
  static constexpr auto words = std::to_array<Pair>({
      {"aamc", N_("AAMC code")},
      {"activity", N_("Activity")},
      {"administration", N_("Administration")},
      {"assessment", N_("Assessment")},
      {"author", N_("Author")},
      {"code", N_("Code")},
      {"coder", N_("Coder")},
      {"cohort", N_("Cohort")},
      {"colour", N_("Colour")},
      {"column", N_("Column")},
      {"competency", N_("Competency")},
      {"compulsory", N_("Compulsory")},
      {"context", N_("Clinical context")},
      {"context_2", N_("Clinical context (second language)")},
      {"course", N_("Course")},
      {"credits", N_("Credits")},
      {"culture", N_("Culture")},
      {"culture_2", N_("Culture (second language)")},
      {"date", N_("Date")},
      {"degree", N_("Degree")},
      {"degree_2", N_("Degree (second language)")},
      {"department", N_("Department")},
      {"department_2", N_("Department (second language)")},
      {"description", N_("Description")},
      {"description_2", N_("Description (second language)")},
      {"dimension", N_("Dimension")},
      {"edition", N_("Edition")},
      {"evidence", N_("Evidence")},
      {"evidence_2", N_("Evidence (second language)")},
      {"framework", N_("Framework")},
      {"from", N_("From")},
      {"from_term", N_("From term")},
      {"from_year", N_("From year")},
      {"group", N_("Group")},
      {"hours", N_("Hours")},
      {"institution", N_("Institution")},
      {"institution_2", N_("Institution (second language)")},
      {"instrument", N_("Instrument")},
      {"key", N_("Key")},
      {"kind", N_("Kind")},
      {"language", N_("Language")},
      {"language_2", N_("Second language")},
      {"lead", N_("Course lead")},
      {"leaders", N_("Leaders")},
      {"level", N_("Level")},
      {"max", N_("Maximum")},
      {"mean", N_("Mean")},
      {"method", N_("Method")},
      {"methods", N_("Methods")},
      {"min", N_("Minimum")},
      {"mode", N_("Mode")},
      {"n", N_("Number of people")},
      {"name", N_("Name")},
      {"name_2", N_("Name (second language)")},
      {"order", N_("Order")},
      {"organiser", N_("Organiser")},
      {"organiser_2", N_("Organiser (second language)")},
      {"owner", N_("Row")},
      {"parent", N_("Parent")},
      {"place", N_("Place")},
      {"place_2", N_("Place (second language)")},
      {"position", N_("Position")},
      {"practice_hours", N_("Practice hours")},
      {"prerequisites", N_("Prerequisites")},
      {"purpose", N_("Purpose")},
      {"rationale", N_("Rationale")},
      {"reach", N_("Reach")},
      {"reason", N_("Reason")},
      {"relation", N_("Relation")},
      {"required", N_("Required")},
      {"resources", N_("Resources")},
      {"resources_2", N_("Resources (second language)")},
      {"reviewed_on", N_("Reviewed on")},
      {"role", N_("Role")},
      {"rule", N_("Rule")},
      {"scale", N_("Scale")},
      {"sd", N_("Standard deviation")},
      {"setting", N_("Setting")},
      {"sheet", N_("Sheet")},
      {"source", N_("Source")},
      {"statement", N_("Statement")},
      {"statement_2", N_("Statement (second language)")},
      {"status", N_("Status")},
      {"strategies", N_("Strategies")},
      {"subscale", N_("Subscale")},
      {"subscales", N_("Subscales")},
      {"supports", N_("Supports")},
      {"target", N_("Target level")},
      {"teacher", N_("Teacher")},
      {"term", N_("Term")},
      {"terms_per_year", N_("Terms per year")},
      {"text", N_("Text")},
      {"theory_hours", N_("Theory hours")},
      {"title", N_("Title")},
      {"title_2", N_("Title (second language)")},
      {"to", N_("To")},
      {"to_term", N_("To term")},
      {"to_year", N_("To year")},
      {"until", N_("Until")},
      {"value", N_("Value")},
      {"weight", N_("Weight")},
      {"year", N_("Year")},
      {"years", N_("Years")},
  });
  const auto found = std::find_if(words.begin(), words.end(), [&](const Pair& pair) { return pair.first == field; });
  return found == words.end() ? field : found->second;
}

}  // namespace attune::model
