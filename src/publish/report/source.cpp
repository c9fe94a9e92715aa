#include "publish/report/source.h"

#include <cmath>

#include "base/atomic_file.h"
#include "base/number.h"
#include "model/value_words.h"
#include "publish/template.h"

namespace attune::publish::report {

Source::Source(const Curriculum& the_curriculum, const analysis::Coverage& the_coverage, const Options& the_options)
    : curriculum(the_curriculum),
      coverage(the_coverage),
      options(the_options),
      words(the_curriculum, the_options.catalogue, the_options.language),
      second(the_curriculum.prefers_second(the_options.language)),
      facts(the_curriculum, the_coverage),
      gaps(analysis::find_gaps(facts, {}, std::string_view(the_options.date).substr(0, 10))) {}

std::string Source::sentence(const analysis::Gap& gap) const { return say(teller_.message_of(gap, second)); }

std::string Source::count(std::size_t number) const { return base::to_text(static_cast<std::int64_t>(number)); }

std::string Source::share(std::size_t part, std::size_t whole) const {
  return whole == 0 ? std::string() : words.percent(100.0 * static_cast<double>(part) / static_cast<double>(whole));
}

std::string Source::time(const std::string& iso) const {
  if (iso.size() < 16) return iso;
  return say({N_("{date}, {time} UTC"), {{"date", words.date(iso)}, {"time", iso.substr(11, 5)}}});
}

std::string Source::dimension(const std::string& code) const {
  if (code.empty()) return say(N_("Without a dimension"));
  const std::string_view word = model::value_word(model::Kind::competency, "dimension", code);
  return word == code ? code : options.catalogue.translate(word);
}

std::vector<Index> Source::own_competencies() const {
  std::vector<Index> list;
  for (Index framework = 0; framework < curriculum.frameworks().size(); ++framework)
    if (curriculum.is_own(framework))
      for (const Index competency : curriculum.tree_of(framework)) list.push_back(competency);
  return list;
}

std::string Source::term_of_course(Index course) const {
  const model::Course& of = curriculum.courses()[course];
  return words.term(of.year, of.term);
}

std::string Source::term_of_activity(Index activity) const {
  const model::Activity& of = curriculum.activities()[activity];
  const Index course = curriculum.course_of(activity);
  const model::Course* from = course == model::none ? nullptr : &curriculum.courses()[course];
  return words.term(of.year || !from ? of.year : from->year, of.term || !from ? of.term : from->term);
}

Document fill(const Source& source, const std::string& name, const Vocabulary& own_tags, Value::Group own_values) {
  const auto file = find_template(source.options.folders, "report", name);
  Vocabulary tags = frame_tags();
  tags.insert(tags.end(), own_tags.begin(), own_tags.end());
  const Template form({file.string(), base::read_file(file)}, tags);
  Value::Group values = frame_values(source);
  for (Member& member : own_values) values.push_back(std::move(member));
  Document document = read_xhtml(form.fill(values, source.options.catalogue), form.file(), source.options.pictures);
  document.language = source.options.language;
  document.created = source.options.date;
  return document;
}

}  // namespace attune::publish::report
