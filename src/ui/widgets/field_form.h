#pragma once
// The fields of one thing, each with its label, edited in place: a field is written when it is left, by Enter or by
// choosing. Of several things of one kind it shows what they have in common, and changes all of them. What is wrong
// with a value is said below it, and the value stays there to be mended.

#include <memory>
#include <vector>

#include <wx/panel.h>
#include <wx/sizer.h>
#include <wx/stattext.h>

#include "app/edits/entity_ref.h"
#include "ui/widgets/field_input.h"
#include "ui/workspace.h"

namespace attune::ui {

class FieldForm : public wxPanel {
 public:
  FieldForm(wxWindow* parent, Workspace& workspace);
  ~FieldForm() override;

  // Nil shows nothing. A field that somebody is typing in keeps what they typed.
  void show(const app::EntityRef& what);
  // All of one kind. Fields that each thing has for itself are left out.
  void show(const std::vector<app::EntityRef>& things);
  // The thing that is shown alone; nil otherwise.
  app::EntityRef shown() const { return things_.size() == 1 ? things_.front() : app::EntityRef{}; }
  // Puts the keyboard into a field.
  void focus(std::string_view field);
  // The field that the keyboard is in; empty: none.
  std::string focused() const;

  // The height may have changed.
  std::function<void()> resized;

 private:
  struct Row {
    std::string field;
    std::unique_ptr<FieldInput> input;
    Options options;
    wxStaticText* complaint;
    std::string loaded;                // what the input held then
    std::optional<std::string> value;  // what the document held; nothing: several values
  };
  // A field that the form has, and whether its hint is true here.
  struct Shown {
    const FieldSpec* spec;
    bool hinted;
    friend bool operator==(const Shown&, const Shown&) = default;
  };
  std::vector<Shown> fields_of(const std::vector<app::EntityRef>& things) const;
  void build();
  void add_field(wxFlexGridSizer& grid, const Shown& shown, bool bilingual);
  void add_row(wxSizer& across, const FieldSpec& spec, std::string_view field, const wxString& name,
               wxStaticText* complaint);
  void load(Row& row, bool anew);
  void fill(Row& row);
  void commit(Row& row);
  void complain(Row& row, const base::Message& message);

  Workspace& workspace_;
  std::vector<app::EntityRef> things_;
  bool built_bilingual_ = false;
  std::vector<Shown> built_;
  std::vector<std::unique_ptr<Row>> rows_;
};

}  // namespace attune::ui
