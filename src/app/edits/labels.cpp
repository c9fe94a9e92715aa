#include "app/edits/labels.h"

#include "base/text.h"

namespace attune::app {
namespace {

using model::Kind;

struct Labels {
  Kind kind;
  const char *add, *change, *remove, *duplicate, *move, *put_back;
};

// Kinds that people never meet one by one in a view share the last line.
constexpr Labels labels[] = {
    {Kind::course, N_("Add course {code}"), N_("Change course {code}"), N_("Delete course {code}"),
     N_("Duplicate course {code}"), N_("Move course {code}"), N_("Put course {code} back")},
    {Kind::activity, N_("Add activity {code}"), N_("Change activity {code}"), N_("Delete activity {code}"),
     N_("Duplicate activity {code}"), N_("Move activity {code}"), N_("Put activity {code} back")},
    {Kind::assessment, N_("Add assessment {code}"), N_("Change assessment {code}"), N_("Delete assessment {code}"),
     N_("Duplicate assessment {code}"), N_("Move assessment {code}"), N_("Put assessment {code} back")},
    {Kind::alignment, N_("Add alignment {code}"), N_("Change alignment {code}"), N_("Delete alignment {code}"),
     N_("Duplicate alignment {code}"), N_("Move alignment {code}"), N_("Put alignment {code} back")},
    {Kind::relation, N_("Add relation of {code}"), N_("Change relation of {code}"), N_("Delete relation of {code}"),
     N_("Duplicate relation of {code}"), N_("Move relation of {code}"), N_("Put relation of {code} back")},
    {Kind::competency, N_("Add competency {code}"), N_("Change competency {code}"), N_("Delete competency {code}"),
     N_("Duplicate competency {code}"), N_("Move competency {code}"), N_("Put competency {code} back")},
    {Kind::framework, N_("Add framework {code}"), N_("Change framework {code}"), N_("Delete framework {code}"),
     N_("Duplicate framework {code}"), N_("Move framework {code}"), N_("Put framework {code} back")},
    {Kind::stage, N_("Add stage {code}"), N_("Change stage {code}"), N_("Delete stage {code}"),
     N_("Duplicate stage {code}"), N_("Move stage {code}"), N_("Put stage {code} back")},
    {Kind::teacher, N_("Add teacher {code}"), N_("Change teacher {code}"), N_("Delete teacher {code}"),
     N_("Duplicate teacher {code}"), N_("Move teacher {code}"), N_("Put teacher {code} back")},
    {Kind::method, N_("Add method {code}"), N_("Change method {code}"), N_("Delete method {code}"),
     N_("Duplicate method {code}"), N_("Move method {code}"), N_("Put method {code} back")},
    {Kind::programme, N_("Change the programme"), N_("Change the programme"), N_("Change the programme"),
     N_("Change the programme"), N_("Change the programme"), N_("Put the programme's own facts back")},
    {Kind::extra, N_("Add {code}"), N_("Change {code}"), N_("Delete {code}"), N_("Duplicate {code}"), N_("Move {code}"),
     N_("Put {code} back")},
};

const Labels& labels_of(Kind kind) {
  for (const Labels& row : labels)
    if (row.kind == kind) return row;
  return std::end(labels)[-1];
}

}  // namespace

base::Message label(Deed deed, Kind kind, const std::vector<std::string>& codes) {
  const Labels& row = labels_of(kind);
  const char* text = deed == Deed::add         ? row.add
                     : deed == Deed::change    ? row.change
                     : deed == Deed::remove    ? row.remove
                     : deed == Deed::duplicate ? row.duplicate
                     : deed == Deed::put_back  ? row.put_back
                                               : row.move;
  constexpr std::size_t shown = 3;
  const bool all = codes.size() <= shown;
  const std::vector<std::string> first(codes.begin(), all ? codes.end() : codes.begin() + shown);
  return base::Message(text, {{"code", base::join(first, ", ") + (all ? "" : " …")}});
}

}  // namespace attune::app
