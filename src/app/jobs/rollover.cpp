#include "app/jobs/rollover.h"

#include "app/lookup.h"
#include "app/what_if.h"
#include "base/error.h"
#include "base/text.h"

namespace attune::app {
namespace {

using base::Error;
using base::ErrorKind;
using base::Message;
using model::Curriculum;
using model::Framework;
using model::Index;

Index framework_by_key(const Curriculum& curriculum, const std::string& key) {
  return *curriculum.frameworks().index_of({entity_by_code(curriculum, model::Kind::framework, key).id});
}

analysis::RolloverRequest request_of(const Curriculum& curriculum, const RolloverOptions& options) {
  analysis::RolloverRequest request;
  request.same_codes = options.same_codes;
  request.year = options.year;
  request.alignments = options.alignments;
  request.today = options.today;
  if (options.framework.empty()) return request;
  request.to = framework_by_key(curriculum, options.framework);
  for (const std::string& key : options.from) {
    request.from.push_back(framework_by_key(curriculum, key));
    if (request.from.back() == request.to)
      throw Error(ErrorKind::input, Message(N_("{framework} cannot replace itself"), {{"framework", key}}));
  }
  if (!request.from.empty()) return request;
  request.from = analysis::editions_before(curriculum, request.to,
                                           analysis::successors_in(curriculum, request.to, options.same_codes));
  if (request.from.empty())
    throw Error(ErrorKind::input,
                Message(N_("nothing says what {framework} replaces: relate the competencies of the edition before to "
                           "it by 'replaced by', or take equal codes with --same-codes"),
                        {{"framework", options.framework}}));
  return request;
}

void retitle(model::Tables& tables, const RolloverOptions& options) {
  std::vector<model::Programme> rows;
  for (model::Programme programme : std::get<model::Table<model::Programme>>(tables)) {
    if (!options.title.empty()) programme.title = options.title;
    if (!options.title_2.empty()) programme.title_2 = options.title_2;
    rows.push_back(std::move(programme));
  }
  std::get<model::Table<model::Programme>>(tables) = model::Table<model::Programme>(std::move(rows));
}

}  // namespace

RolloverResult rollover_job(model::Snapshot before, const RolloverOptions& options) {
  RolloverResult result;
  result.before = std::move(before);
  result.rollover = analysis::roll_over(*result.before, request_of(*result.before, options));
  retitle(result.rollover.tables, options);
  result.after = std::make_shared<const Curriculum>(result.rollover.tables);
  return result;
}

bool apply_rollover(Document& document, const RolloverResult& result) {
  return document.edit(N_("Roll over to a new edition"), [&](Edit& edit) {
    if (&edit.before() != result.before.get())
      throw Error(ErrorKind::input, N_("the programme has changed meanwhile; roll it over again"));
    put_difference(edit, *result.before, *result.after);
  });
}

std::unique_ptr<Document> create_rollover(const std::filesystem::path& file, const RolloverResult& result) {
  const Message label(N_("Roll over from {programme}"), {{"programme", result.before->programme().title}});
  return Document::create(file, result.after->programme(), [&](Document& document) {
    document.edit(label, [&](Edit& edit) { put_difference(edit, edit.before(), *result.after); });
  });
}

}  // namespace attune::app
