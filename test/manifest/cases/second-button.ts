/** A button after the first, good but for an id of its own for the pane. */
export const SECOND_BUTTON = `</Control>
  <Control xsi:type="Button" id="Writedown.Second">
    <Label resid="Taskpane.Label"/>
    <Supertip><Title resid="Taskpane.Label"/><Description resid="Taskpane.Tooltip"/></Supertip>
    <Icon><bt:Image size="16" resid="Icon.16x16"/><bt:Image size="32" resid="Icon.32x32"/><bt:Image size="80" resid="Icon.80x80"/></Icon>
    <Action xsi:type="ShowTaskpane"><TaskpaneId>Another</TaskpaneId><SourceLocation resid="Taskpane.Url"/></Action>
  </Control>`;
