#include "publish/report/accreditation.h"

#include <algorithm>

#include "analysis/standard_evidence.h"
#include "model/value_words.h"
#include "publish/report/evidence_values.h"
#include "publish/report/tags.h"

namespace attune::publish::report {
namespace {

using analysis::ElementEvidence;

std::string status_of(const ElementEvidence& evidence, const Source& source) {
  if (evidence.met) return source.say(N_("Met"));
  if (evidence.related.empty()) return source.say(N_("Not met: no competency of the programme is related to it"));
  return source.say(N_("Not met: no related competency is fulfilled"));
}

// The reason why the committee accepts that an element is not met; empty where it does not.
std::string waiver_of(const ElementEvidence& evidence, const Source& source) {
  for (const analysis::Gap& gap : source.gaps)
    if (gap.rule == "standard-unmet" && gap.subject == evidence.element && gap.is_waived()) {
      const model::Waiver& waiver = *waiver_of(source.curriculum, gap);
      if (waiver.until.empty())
        return source.say(
            {N_("Accepted by {author}: {reason}"), {{"author", waiver.author}, {"reason", waiver.reason}}});
      return source.say(
          {N_("Accepted by {author} until {date}: {reason}"),
           {{"author", waiver.author}, {"date", source.words.date(waiver.until)}, {"reason", waiver.reason}}});
    }
  return {};
}

Value::Group element_values(const ElementEvidence& evidence, const Source& source) {
  const model::Competency& element = source.curriculum.competencies()[evidence.element];
  std::vector<std::string> codes;
  for (const Index competency : evidence.related) codes.push_back(source.curriculum.competencies()[competency].code);
  return {
      {"code", element.code},
      {"title", source.words.title(element)},
      {"statement", source.words.pick(element.statement, element.statement_2)},
      {"status", status_of(evidence, source)},
      {"unmet", !evidence.met},
      {"waiver", waiver_of(evidence, source)},
      {"codes", source.words.join(codes)},
      {"contact_hours", source.hours(evidence.contact_hours)},
      {"taught_hours", source.hours(evidence.taught_hours)},
      {"effective_hours", source.hours(evidence.effective_hours)},
      {"competencies", related_values(evidence, source)},
      {"courses", course_values(evidence, source)},
      {"activities", activity_values(evidence, source)},
      {"assessments", assessment_values(evidence, source)},
  };
}

// Elements under what stands above them in the standard.
Value::List parts_of(const std::vector<ElementEvidence>& elements, const Source& source) {
  Value::List parts, inside;
  Index parent = model::none;
  const auto close = [&] {
    if (inside.empty()) return;
    const bool has_parent = parent != model::none;
    const model::Competency* part = has_parent ? &source.curriculum.competencies()[parent] : nullptr;
    parts.push_back(Value::Group{{"code", part ? part->code : std::string()},
                                 {"title", part ? source.words.title(*part) : std::string()},
                                 {"elements", std::move(inside)}});
    inside = {};
  };
  for (const ElementEvidence& evidence : elements) {
    if (const Index above = source.curriculum.parent_of(evidence.element); above != parent) {
      close();
      parent = above;
    }
    inside.push_back(element_values(evidence, source));
  }
  close();
  return parts;
}

std::string summary_of(const std::vector<ElementEvidence>& elements, const Source& source) {
  const auto count_if = [&](auto test) {
    return source.count(static_cast<std::size_t>(std::count_if(elements.begin(), elements.end(), test)));
  };
  if (std::all_of(elements.begin(), elements.end(), [](const auto& e) { return e.met; }))
    return source.say({N_("All elements ({total}) are met."), {{"total", source.count(elements.size())}}});
  return source.say(
      {N_("Of {total} elements {met} are met and {unmet} are not; to {unrelated} of those no competency of "
          "the programme is related."),
       {{"total", source.count(elements.size())},
        {"met", count_if([](const auto& e) { return e.met; })},
        {"unmet", count_if([](const auto& e) { return !e.met; })},
        {"unrelated", count_if([](const auto& e) { return e.related.empty(); })}}});
}

}  // namespace

Value::Group accreditation_values(const Source& source, Index standard) {
  const model::Framework& framework = source.curriculum.frameworks()[standard];
  const auto elements = analysis::evidence_of(source.curriculum, source.coverage, standard);
  const std::string_view status = model::code(framework.status);
  return {
      {"standard", Value::Group{{"key", framework.key},
                                {"title", source.words.title(framework)},
                                {"edition", framework.edition},
                                {"status", status.empty() ? std::string()
                                                          : source.options.catalogue.translate(model::value_word(
                                                                model::Kind::framework, "status", status))}}},
      {"summary", elements.empty() ? std::string() : summary_of(elements, source)},
      {"all_met",
       !elements.empty() && std::all_of(elements.begin(), elements.end(), [](const auto& e) { return e.met; })},
      {"parts", parts_of(elements, source)},
  };
}

Document accreditation(const Source& source, Index standard) {
  return fill(source, "accreditation", accreditation_tags(), accreditation_values(source, standard));
}

}  // namespace attune::publish::report
